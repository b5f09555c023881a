# One who was promised a call or an answer says that it is not needed any more. What is left over beside "off" and "courtesy" makes it a question of its own, and so does a question that asks for nothing.
$me = (?:me|us)
$nomore = (?: any ?more| any longer| now| again| then| later| please)?
$reach = (?:call|phone|ring|telephone|contact|reach|answer|e ?mail|message|text|whatsapp|chase|get back to|reply to|respond to|write to|follow up with|talk to|speak to) {me}(?: back)?(?: (?:about|on|over|regarding) (?:it|this|that))?|call(?: back)?|phone(?: back)?|ring(?: back)?|reply|respond|follow (?:it |this |that )?up(?: (?:on|with) (?:it|this|that))?|get back to {me}
$act = (?:a |an |the |any |your |that |my )?(?:phone )?(?:call ?back|call|reply|response|answer|follow ?up)
$who = (?:you|they|he|she|staff|the staff|your staff|your colleagues?|your officers?|the officer|the department|a person|the person)
$no = 唔使|唔駛|唔洗|唔需要|唔再需要|唔好|唔要|不用|不必|不需要|不再需要|不要|別|毋須|無須|無需|無謂
$self = (?:你哋|你|職員|同事|專員|真人|佢哋|佢|他們|他|部門|人)
$done = 了|喇|啦|嘞|囉|㗎喇|架喇
$give = (?:返|番|翻|回)?(?:俾|畀|比|給)?(?:返|番|翻|回)?我
$way = (?:給|俾|畀)我(?:回電(?:話)?|覆電|打(?:個)?電話|回覆|回复|答覆|來電|致電|電話|(?:發)?電郵)|打(?:個)?(?:電話)?{give}|打(?:電話|嚟|來|過嚟|過來)|(?:致電|來電|回電|覆電|回覆|回复|答覆|答复|覆|聯絡|聯繫|聯系|搵|找|跟進|通知|電郵|回應)(?:{give})?|(?:寫|發|send)(?:電郵|信息|訊息|短訊|email){give}|打(?:電話)?(?:俾|畀|給)我(?:傾|講)
$case = (?:個案|回電|覆電|回覆|跟進|聯絡|通話|來電)
== off
(?:there is |theres )?no (?:more |further )?need (?:for (?:you|them|anyone|anybody|someone|somebody|staff|your staff|a person|a colleague|an officer|an agent) )?to (?:{reach}){nomore}
(?:there is |theres )?no (?:more |further )?need (?:for|of) {act}{nomore}
(?:{who} )?(?:dont|do not|doesnt|does not|need not|neednt)(?: have to| need to| bother to| bother)? (?:{reach}){nomore}
{who} (?:no longer|not) (?:needs? to|have to|has to) (?:{reach}){nomore}
(?:nobody|no one) (?:needs|has) to (?:{reach}){nomore}
i (?:no longer|dont|do not) (?:need|want|require|wish)(?: for)? {act}{nomore}
i (?:no longer|dont|do not) (?:need|want|wish) (?:you|them|anyone|anybody) to (?:{reach}){nomore}
i (?:no longer|dont|do not) (?:need|want|wish) to be (?:called(?: back)?|contacted|phoned|reached){nomore}
(?:cancel|close|withdraw|drop|stop) (?:my|the|this|that)(?: open)? (?:case|call ?back|call|follow ?up|enquiry|inquiry|request)(?: request| number| no)?{nomore}
(?:cancel|close|withdraw) (?:case(?: number| no)?|call ?back)
(?:the |my |this )?(?:case|call ?back) (?:can be|could be|may be) (?:closed|cancelled|canceled|withdrawn|dropped){nomore}
(?:{no})(?:再)?(?:搵|找|叫)(?:人|真人|職員|專員|同事)(?:{way})?(?:{done})?
(?:{self})?(?:{no})(?:再)?(?:{self})?(?:再)?(?:{way})(?:{done})?
(?:我)?(?:{no})(?:個|嗰個|這個|那個)?{case}(?:{done})?
(?:取消|撤回|撤銷|收回|結束|終止|停止)(?:我)?(?:嘅|的)?(?:個|嗰個|這個|那個|該)?{case}(?:嘅|的)?(?:要求|請求|編號)?(?:{done}|吧)?
(?:我)?(?:嘅|的)?(?:個|嗰個|這個|那個|該)?{case}(?:嘅|的)?(?:要求|請求)?(?:唔要|不要|唔使|不用|取消|撤回|撤銷)(?:得)?(?:{done}|吧)?
== courtesy
(?:please|pls|plz|thanks|thank you|thx|cheers|sorry|hi|hello|hey|ok|okay|no|its ok|its fine|im fine|i am fine|all good|actually|just|so|then|and|about|at all|i (?:have |ve )?found (?:it|the answer|out)(?: myself)?|(?:it has been |it is |its |ive |i have )?(?:solved|sorted|resolved|settled)(?: it)?(?: myself)?|never ?mind|no need|bye|i (?:want|would like|wish) to|id like to|case)
(?:謝謝|多謝|唔該晒|唔該|麻煩你|麻煩|請你|請|幫我|幫|我|先|呀|啊|啦|喇|了|嘅|的|好|嗯|係|是|都係|還是|晒|哈|你好|想|要|不好意思|唔好意思|對唔住|對不起|(?:已經|已|自己)*(?:搵到|找到|解決|搞掂|搞定|辦好|知道)(?:答案|資料)?|拜拜|再見)
# A question that asks for it to be done, not whether it is.
== asks-for-it
^(?:[a-z]{2,6} ){0,2}(?:can|could|would|will|may) (?:you|i|we)\b
(?:可唔可以|可不可以|可以|可否|能不能|能否|得唔得)
