# Messages that lean on the turn before. A section named after a facet holds the words that ask for it.
== opening
(?:and|but|so|then|ok so|okay so|also|what about|how about|what if|and if|and what|and how|same for|is it the same|does (?:it|that|this) (?:also )?apply|what happens if)
(?:那麼|那么|那|咁|咁如果|如果|咁樣|仲有|還有|还有|另外|同埋|又|而)
(?:呢|又點|又如何|又怎樣)(?:\?|$)
== fee
(?:how much(?: (?:is|does|do|will|would))?(?: (?:it|that|this|i))?(?: cost| pay| need to pay| to pay)?|costs?|fees?|price|charges?|any charge|is it free|free of charge|do i (?:have to )?pay|hm|hw much|how mch|payment)
(?:多少錢|幾多錢|幾錢|費用|收費|收幾多|要俾幾多|使唔使錢|要唔要錢|要錢|免費|價錢|價格|几钱|點收費|手續費|貴唔貴|收錢)
== documents
(?:documents?|docs?|papers?|paperwork|forms?|which forms?|what (?:do i|should i|to|must i) (?:need to |have to )?(?:bring|submit|provide|prepare)|what do i need|what to bring|what is needed|requirements?)
(?:文件|證件|資料|材料|表格|帶咩|帶乜|帶甚麼|帶什麼|要帶|準備咩|準備甚麼|準備什麼|要準備|交咩|交甚麼|交什麼|填咩表|填什麼)
== time
(?:how long(?: does it take| will it take| is it| to wait)?|processing time|how many (?:days|weeks|months)|when (?:will|can) (?:i|it) (?:get|receive|be ready)(?: it)?|how soon|waiting time|how fast|duration)
(?:幾耐|多久|多長時間|要等幾耐|幾日|多少天|幾多日|幾時有|何時有|時間|多快|辦理時間|處理時間|要等)
== eligibility
(?:eligib(?:le|ility)|qualif(?:y|ied)|who (?:can|is able to|may) apply|can i apply|am i able to apply|who can|criteria|age limit|conditions?)
(?:資格|邊個可以|誰可以|邊啲人|哪些人|合資格|條件|符唔符合|我可唔可以申請|我可以申請嗎|年齡限制|申請得)
== how
(?:how(?: do i| to| can i| should i)?(?: apply| do (?:it|that|this)| start| go about it)?|procedures?|process|steps?|application process|how do you do that)
(?:點搞|點做|點辦|點申請|點樣申請|點樣做|點樣搞|點整|怎樣申請|怎樣辦理|怎樣辦|怎樣做|怎麼辦|怎麼申請|如何申請|如何辦理|手續|步驟|流程|程序|申請方法|怎麼做|怎麼弄)
== where
(?:where(?: do i| can i| to| is it| should i)?(?: apply| go| submit| send it| do it)?|which office|office|address|location|counters?|which place)
(?:邊度|喺邊|去邊|哪裏|哪裡|哪里|地址|地點|邊間|哪間|寄去邊|交去邊|交到哪|去哪|在哪|辦事處)
== deadline
(?:deadline|due date|when(?: do i| should i| must i| is it)?(?: have to| need to)?(?: apply| pay| submit| due)?|last day|latest|time limit|by when|how early)
(?:幾時|何時|什麼時候|甚麼時候|截止|限期|期限|最遲|幾時之前|最早|死線|deadline之前)
== validity
(?:valid(?:ity)?|how long (?:is it|does it|will it) (?:valid|last)(?: for)?|expir(?:y|e|es|ation)|last for)
(?:有效期|幾耐有效|用幾耐|用得幾耐|幾時到期|何時到期|到期|過期|有效幾耐)
== online
(?:online|on ?line|internet|website|web|app|on my phone|electronically|iam ?smart|e ?service)
(?:網上|上網|線上|智方便|在線|手機|app申請)
== contact
(?:phone(?: number)?|hotline|telephone|contact|call|email|enquir(?:y|ies)|who (?:do|can) i (?:ask|call|contact))
(?:電話|熱線|聯絡|查詢|打去邊|打邊個|電郵|聯繫|聯系)
== penalty
(?:penalt(?:y|ies)|fines?|what if i(?:m| am)? late|late|overdue|punish(?:ment|ed)?|consequences?)
(?:罰款|罰幾多|罰則|懲罰|後果|遲咗|遲交|逾期|過咗期|犯法|會點)
== loss
(?:lost|lose|stolen|missing)
(?:唔見|遺失|不見|丟|冇咗|俾人偷|失咗)
== change
(?:change|amend|update|edit|cancel|withdraw)
(?:更改|修改|改|取消|更新|轉名)
== exemption
(?:exempt(?:ion|ed)?|waiv(?:er|e|ed)|discount|concession)
(?:豁免|減免|優惠|半價)
== amount
(?:how much (?:can|do|will|would) (?:i|we) (?:get|receive|claim)|amount|how much money)
(?:有幾多|攞幾多|可以攞|攞到幾多|領多少|金額|多少金額|拿多少)
== status
(?:status|progress|check(?: the)? (?:status|progress)|track)
(?:進度|查進度|申請進度|狀況)
== little
(?:i|im|ive|me|my|mine|we|us|our|you|your|it|its|that|this|these|those|they|them|the|a|an|is|are|was|be|am|do|does|did|dont|will|would|can|could|should|shall|must|have|has|had|need|needs|want|get|for|of|to|in|on|at|by|from|with|about|there|any|some|please|pls|plz|thanks|thank|ok|okay|yes|no|just|also|too|as|well|or|if|then|so|one|ones|thing|things|exactly|hi|tell|know|say|explain|what|whats|which|who|again|more|details?|info|information|take|takes|apply|application|required|r|u)
(?:我|你|佢|他|她|哋|們|咗|緊|過|嘅|的|個|嗰|呢|這|那|啲|些|要|需|需要|使|唔使|駛|係|是|喺|在|有|冇|沒|沒有|呀|啊|吖|嗎|吗|㗎|架|喎|啦|喇|咩|乜|甚麼|什麼|請|問|請問|想|知|知道|唔該|謝謝|先|再|可以|可|以|得|到|去|做|辦|申請|一|下|了|就|都|和|同|及|或|定|應該|應|該|會|用|講|話|多|大約|大概|具體|哪|邊|點|點樣|怎樣|怎麼|怎|樣|如何|呢個|嗰個|係咪|是不是|要不要|是否|最)
