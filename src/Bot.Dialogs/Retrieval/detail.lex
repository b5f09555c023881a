# Details that a message asks for in plain words, and what an answer that tells them must hold. A section "X-told" goes with the section "X".
== fee
how much (?:is|are|does|do|did|will|would|for|to|it|the)
(?:hm|hw much|how mch) (?:is|for|to)
(?:fees?|costs?|prices?)
what (?:do|does|will) (?:i|it|they|you) (?:have to )?(?:pay|charge)
(?:多少錢|幾多錢|幾錢|費用|收費|收幾多|要俾幾多|價錢|價格|手續費|貴唔貴|貴不貴)
== fee-told
hk [0-9]+
[0-9]+ (?:dollars?|cents?|per ?cent)
(?:free|no charge|no fee|without charge|not charged?|nothing to pay|waiv(?:e|ed|er|ers)|exempt(?:ed|ion)?|cost|costs|subsidised|subsidy)
[0-9]+(?:\.[0-9]+)?(?:元|萬|仙|毫|%|厘)
(?:元|免費|毋須繳費|無須繳費|不收費|不收取|免收|豁免|減免|不用錢|資助|廢除)
== time
how long (?:does|do|will|would|did|is|until|till|before|for|to|have|must|should)
(?:processing time|waiting time|how many (?:working )?(?:hours|days|weeks|months|years)|how soon|how quickly)
(?:幾耐|多久|幾多日|幾多天|多少天|幾日|多長時間|幾多個月|要等)
== time-told
(?:[0-9]+|a|an|one|two|three|four|five|six|seven|eight|ten|twelve|each|every|per|half) ?(?:working |business |calendar |full |clear )?(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)
(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|{months}|20[0-9][0-9])
(?:immediately|at once|same day|on the spot|instantly|right away|permanent(?:ly)?|for life|no expiry|does not expire|no fixed|no time limit|anytime|any time|daily|yearly|monthly|annual(?:ly)?|noon|midnight|[0-9]+ ?(?:am|pm))
[0-9一二三四五六七八九十兩半每幾](?:個)?(?:工作|曆)?(?:日|天|星期|週|周|個月|月|年|小時|分鐘|晚)
(?:即時|即日|即場|當日|當天|立即|馬上|永久|長期|無限期|沒有期限|每年|每月|每日|全年)
== penalty
(?:penal(?:ty|ties)|fines?|fined|punish(?:ed|ment)?|jail(?:ed)?|prison|caught|illegal(?:ly)?|unlicen[cs]ed|without|offences?|prosecuted?|late|overdue|surcharges?|tickets?|breach(?:es|ing)?|break(?:ing)? the (?:law|rule|rules))
(?:罰|坐監|監禁|無牌|冇牌|沒有牌|無證|違|犯法|犯例|逾期|遲|告票|牛肉乾|檢控|拉人)
# Given by an office on application: its price is no fine.
== permission
(?:licen[cs]es?|permits?|registrations?|certificates?|passports?|visas?|approvals?|applications?|apply(?:ing)?|renew(?:al|ing)?)
(?:牌照|執照|許可證|證明書|牌|登記|註冊|申請|續期|續領|簽證|護照)
# The time that an office takes, not a time that something lasts.
== wait
(?:how long (?:[a-z]+ ){1,8}(?:take|process|get|issue|wait|approve|ready)|processing time|waiting time|how soon|how quickly)
(?:(?:多久|幾耐|多長時間|幾多日|多少天)(?:先|才)?(?:能|可以|會)?(?:辦好|批|攞到|拿到|有得|出|得|搞掂|完成|收到|辦完|下來)|要等(?:幾耐|多久)|辦理時間|處理時間|(?:要|需|需要)(?:幾耐|多久|多長時間)$)
== wait-told
(?:takes?|process(?:ing|ed)?|issued?|ready|approv(?:al|ed|es?)|within|wait(?:ing)?|complet(?:e|ed|ion)|posted|sent|receive)
(?:需時|辦理|處理|獲批|批核|簽發|發出|輪候|完成|寄出|收到|內)
