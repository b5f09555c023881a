# Messages that lean on the turn before. A section named after a facet holds the words that ask for it.
== opening
(?:and|but|so|then|ok so|okay so|also|what about|how about|what if|and if|and what|and how|same for|is it the same|does (?:it|that|this) (?:also )?apply|what happens if)
(?:那麼|那么|那|咁|咁如果|如果|咁樣|仲有|還有|还有|另外|同埋|又|而)
(?:呢|又點|又如何|又怎樣)(?:\?|$)
== going-on
# Asks on without a question word: 兩個人呢, 電話話我知.
(?:what|how) about
(?:呢|咧)[^\w]*$
誰|話我知|答我|(?:講|說)多?(?:一)?(?:次|遍)
== fee
(?:how much(?: (?:is|does|do|will|would))?(?: (?:it|that|this|i))?(?: cost| pay| need to pay| to pay)?|costs?|fees?|price|charges?|any charge|is it free|free of charge|do i (?:have to )?pay|hm|hw much|how mch|payment)
(?:多少錢|幾多錢|幾錢|費用|收費|收幾多|要俾幾多|使唔使錢|要唔要錢|要錢|免費|價錢|價格|几钱|點收費|手續費|貴唔貴|收錢)
== documents
(?:documents?|docs?|papers?|paperwork|forms?|which forms?|what (?:do i|should i|to|must i) (?:need to |have to )?(?:bring|submit|provide|prepare)|what do i need|what to bring|what is needed|requirements?)
(?:文件|證件|資料|材料|表格|帶咩|帶乜|帶甚麼|帶什麼|要帶|準備咩|準備甚麼|準備什麼|要準備|交咩|交甚麼|交什麼|填咩表|填什麼)
== time
(?:how long(?: does it take| will it take| is it| to wait)?|processing time|how many (?:days|weeks|months)|when (?:will|can) (?:i|it) (?:get|receive|be ready)(?: it)?|how soon|waiting time|how fast|duration)
(?:幾耐|多久|多長時間|要等幾耐|幾日|幾天|多少天|幾多天|幾多日|幾個月|幾個星期|幾時有|何時有|時間|多快|辦理時間|處理時間|要等)
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
(?:online|on ?line|internet|website|web|app|on my phone|electronically|e ?service|(?:with|by|via|through|using|use|on) iam ?smart)
# The service itself, 智方便點申請, is a topic.
(?:網上|上網|線上|在線|手機|app申請|(?:用|經|透過|以|通過)智方便|智方便(?:得唔得|得嗎|可唔可以|可以嗎|可不可以))
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
# Asked of any service, though no facet of its own.
== site
(?:(?:your |the |official )*(?:web ?site|web ?page|home ?page|url|link|email(?: address)?|address|fax|whatsapp))
(?:網站|網址|官網|網頁|連結|電郵|地址|傳真)
== hours
(?:(?:opening|office|business|working|service|counter) hours|hours|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)(?: time)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|thur|fri|sat|sun)|weekends?|weekdays?|(?:public|bank|general) holidays?|lunch ?time|lunch|today|tomorrow|tmr|tonight|right now|now|what time|at night|evenings?|24 hours)
(?:辦公時間|營業時間|開放時間|服務時間|開唔開|開不開|開門|開放|有冇開|開未|幾點開|幾點收|幾點關|收工|關門|閂門|休息|星期[一二三四五六日天]|禮拜[一二三四五六日天]?|週末|周末|公眾假期|假期|放假|今日|聽日|今天|明天|聽朝|今晚|宜家|而家|現在|幾點|開嗎|開$|收$)
== payment
(?:pay(?:ing|ment|ments|s)?|paid|by|via|(?:credit|debit|visa|master) ?cards?|mastercard|cash|cheques?|fps|eps|pps|alipay(?: ?hk)?|wechat(?: pay)?|payme|(?<!elderly |senior |personali[sz]ed |children s |childrens |joyyou )octopus(?: card)?|(?:apple|google|samsung|union) ?pay|bank transfer|autopay|instal+ments?|accept(?:s|ed)?)
(?:支付寶|微信支付|微信|(?<!老人|長者|個人|兒童|樂悠)八達通卡?|信用卡|提款卡|現金|支票|轉數快|轉賬|過數|銀聯|自動轉賬|俾錢|畀錢|付款|付費|繳費|繳付|支付|找數|分期付款|分期|收唔收|收不收|接受|點畀|點俾|payme|alipay|wechat pay|apple pay|fps)
== payment-told
# What an entry must speak of to tell it; "by" and "via" say little.
(?:pay(?:ing|able|ment|ments|s)?|paid|(?:credit|debit) ?cards?|cash|cheques?|fps|eps|pps|alipay|wechat|payme|octopus|(?:apple|google|union) ?pay|bank transfer|autopay|instal+ments?)
(?:支付|付款|付費|繳|信用卡|現金|支票|轉數快|轉賬|銀聯|分期|八達通)
== refund
(?:refund(?:s|able|ed|ing)?|money back|get (?:my |the )?money back|reimburse(?:d|ment)?)
(?:退款|退錢|退費|退番錢|退返錢|退回|攞返啲錢|攞返錢)
== appointment
(?:appointments?|appts?|book(?:ing|ings)?|reserv(?:e|ation)|walk ?ins?|queue|queuing|tickets?|in advance|time ?slots?)
(?:預約|預先|預訂|book期|book位|book|排期|排隊|攞籌|派籌|拿籌|取籌|即場|walk in)
== limits
# Of what one may have or earn; many a benefit has one.
(?:(?:income|assets?|savings|means|earnings)(?: and (?:income|assets?))? (?:limits?|ceilings?|caps?|tests?|thresholds?)|(?:limits?|ceilings?) (?:on|of|for) (?:income|assets?|savings))
(?:(?:家庭|每月|總)?(?:入息|收入|資產|入息及資產|入息和資產)(?:上限|限額|審查|限制))
== someone
(?:some(?:one|body) else|another person|other people|my (?:wife|husband|son|daughter|mother|father|mum|mom|dad|friend|agent|secretary)|on (?:my |his |her |their )?behalf|represent(?:ative|ing)?|authori[sz](?:e|ed|ation)|in person|myself|by (?:post|mail|email|phone|fax)|post|mail|hand(?: it| this)? in|for me|drop ?box)
(?:代辦|代我|代人|代為|幫我|幫人|授權|親身|親自|本人|郵寄|寄|投遞箱|搵人|第二個人|其他人|家人|朋友)
# For whom; asks nothing by itself.
== who
(?:elderly|elders?|seniors?|old people|students?|child(?:ren)?|kids?|bab(?:y|ies)|teenagers?|disabled(?: people)?|foreigners?|tourists?|visitors?|non ?residents?|couples?|famil(?:y|ies))
(?:長者|老人家|老人|小朋友|細路|兒童|子女|嬰兒|學生|殘疾人士|外國人|非居民|遊客|旅客|家庭)
# Another person of whom the same is asked. A child is another case, a grown-up is not.
== whom-child
(?:for )?(?:(?:my|our|his|her|their|a|an|the|any) )?(?:(?:young|younger|older|little|small|new ?born|two|three|other) )*(?:kids?|child(?:ren)?|sons?|daughters?|bab(?:y|ies)|toddlers?|infants?|teenagers?|boys?|girls?|grand ?(?:son|daughter|child|children|kids?)|minors?)
(?:我|我哋|我們|佢|佢哋|他|她)?(?:嘅|的|個|啲|兩個)?(?:小朋友|細路(?:仔|女)?|小孩(?:子)?|孩子|兒童|子女|嬰兒|bb|BB|仔仔|囡囡|仔女|個仔|個女|兒子|女兒|孫(?:仔|女)?|未成年(?:人|人士)?)
== whom-child-told
(?:child(?:ren)?|kids?|bab(?:y|ies)|infants?|minors?|under (?:the age of |age )?(?:1[0-8]|[1-9])|(?:below|younger than) (?:1[0-8]|[1-9])|aged? under)
(?:兒童|小童|子女|嬰兒|幼兒|小朋友|未成年|未滿(?:1[0-8]|[1-9])歲|(?:1[0-8]|[1-9])歲以下)
== whom-grown
(?:for )?(?:my|our|his|her|their|a|the) (?:wife|husband|spouse|partner|mum|mom|mother|dad|father|parents?|brother|sister|friends?|colleague|boss|grand ?(?:ma|pa|mother|father|parents)|aunt|uncle|cousin|girlfriend|boyfriend|fianc[a-z]+|in ?laws?|mother in law|father in law)
(?:我|我哋|我們|佢|他|她)?(?:嘅|的|個)?(?:太太|老婆|妻子|先生|老公|丈夫|配偶|阿媽|媽媽|母親|阿爸|爸爸|父親|父母|哥哥|弟弟|姐姐|妹妹|細佬|家姐|細妹|阿哥|朋友|同事|婆婆|公公|嫲嫲|爺爺|外婆|外公|屋企人|家人|女朋友|男朋友)
== whom-little
# How old they are, which the answer says itself.
(?:he|hes|she|shes|they|theyre|who|whos|is|are|only|just|aged?|[0-9]{1,2}|years?|yrs?|months?|old|yo|too|as well)
(?:佢|他|她|今年|得|只有|先|啱啱|[0-9]{1,2}|[一二三四五六七八九十]{1,3}|歲|岁|個月|大|呢|咁|那|都|又)
# What is done, beside "how".
== doing
(?:apply|applying|application|register|registering|registration|renew|renewing|renewal|get|getting|obtain|file|filing|open|opening|start|starting|set up|setting up|form|incorporate|vote|voting|join|joining|claim|claiming|book|make|do|buy|rent|hire|employ|enrol|enroll|sign up|become|join)
(?:申請|申領|登記|續領|續期|續|換領|註冊|辦理|辦|領取|攞|做|開設|開|成立|購買|買|租|使用|預約|提交|遞交|繳交|交|參加|報名|聘用|請|搞|整|投)
== little
(?:i|im|ive|me|my|mine|we|us|our|you|your|it|its|that|this|these|those|they|them|the|a|an|is|are|was|be|am|do|does|did|dont|will|would|can|could|should|shall|must|have|has|had|need|needs|want|get|for|of|to|in|on|at|by|from|with|about|there|any|some|please|pls|plz|thanks|thank|ok|okay|yes|no|just|also|too|as|well|or|if|then|so|one|ones|thing|things|exactly|hi|tell|know|say|explain|what|whats|which|who|again|more|details?|info|information|take|takes|apply|application|required|r|u|make|made|possible|able|allowed|help|else|still|already|only|ask|question|anyone|somewhere|where|when|how|different|same)
(?:可唔可以|可不可以|係唔係|是不是|得唔得|使唔使|要唔要|要不要|能不能|有冇|有沒有|需不需要|唔|不|我|你|佢|他|她|哋|們|咗|緊|過|嘅|的|個|嗰|呢|這|那|啲|些|要|需|需要|使|唔使|駛|係|是|喺|在|有|冇|沒|沒有|呀|啊|吖|嗎|吗|㗎|架|喎|啦|喇|咩|乜|甚麼|什麼|請|問|請問|想|知|知道|唔該|謝謝|先|再|可以|可|以|得|到|去|做|辦|申請|一|下|了|就|都|和|同|及|或|定|應該|應|該|會|用|幾多|多少|幾號|號碼|號|度|人|能|能不能|能否|可否|可不可以|可唔可以|得唔得|行不行|講|話|多|大約|大概|具體|哪|邊|點|點樣|怎樣|怎麼|怎|樣|如何|呢個|嗰個|係咪|是不是|要不要|是否|最)
