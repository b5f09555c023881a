# What is to be done with a paper, where one article tells of several: the fee for changing it is not the fee for a lost one.
== loss
(?:lost|lose|loses|losing|stolen|missing|damaged|replace|replacing|replacement)
(?:遺失|唔見|不見|丟|冇咗|俾人偷|被偷|失咗|損壞|爛咗|整爛|補領|補發|補辦)
== change
(?:amend|amends|amending|amendment|amendments|change|changes|changed|changing|update|updating|correct|correcting|correction)
(?:更改|修改|修訂|更新資料|轉名|改名|變更|改資料|改地址)
== renew
(?:renew|renews|renewing|renewal|extend|extending|extension|expired|expires)
(?:續領|續期|續牌|續證|續簽|延期|換領)
== cancel
(?:cancel|cancels|cancelling|canceling|cancellation|withdraw|withdrawing|terminate|terminating)
(?:取消|撤銷|撤回|終止)
