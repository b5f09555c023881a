# When something is open. Only asked outright: "today" or "Sunday" alone may be asked of anything.
$opens = open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|shut(?:s|ting)?|start(?:s)? work|get off work|knock off
$day = (?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|(?:public |general )?holidays?|today|tomorrow|tonight|now|lunch(?:time)?|night
== asked
(?:opening|office|business|working|counter|service|closing) (?:hours?|times?)
(?:what|which) (?:hours|time|days?)(?: [a-z]+){1,7} (?:{opens})
when (?:do|does|is|are|will)(?: [a-z]+){1,7} (?:{opens})
(?:is|are|do|does)(?: [a-z]+){1,6} (?:{opens})(?: [a-z]+){0,2} (?:{day})
(?:open|closed) (?:on |at |during |this |over |for )?(?:{day})
(?:辦公|營業|開放|服務|上班|開門|收工|上班)時間
(?:幾點|什麼時候|甚麼時候|幾時|何時)(?:鐘)?(?:先|才|就|會)?(?:開始)?(?:開門|開放|開工|返工|上班|下班|收工|放工|收|關門|閂門|關|閂|開(?![始車戶立辦證會展放票]))
(?:星期|禮拜|周|週)[一二三四五六日天末](?:有冇|有沒有|是否)?(?:開唔開|開不開|開門|有開|辦公|上班|返工|放假|營業|休息)
(?:假期|公眾假期|今日|聽日|而家|今天|明天|現在|中午|午飯時間|晚上|夜晚|週末|周末)(?:有冇|有沒有|是否|仲)?(?:開唔開|開不開|開門|有開|辦公|上班|返工|營業|休息)
(?:返唔返工|上不上班|辦不辦公|開唔開門|開不開門|開門未|開門嗎|收咗工未|關門了嗎|下班了嗎|上班嗎)
== you
# Who is asked: this department, or the place that one stands before.
(?:you(?:r|rs)?(?: (?:office|offices|department|counter|counters|place|branch|guys|people|staff))?|u|the (?:office|offices|department|counter|counters)|here|office|department|counter|guys)
(?:你哋|你們|你|您|呢度|這裏|這裡|這兒|部門|辦事處|寫字樓|辦公室|櫃位|櫃台|嗰度|個)
== rest
# Beside it.
(?:{day}|{opens}|opening|closing|office|business|working|counter|service|what|which|when|times?|hours?|are|is|do|does|will|the|on|at|during|this|over|for|until|till|from|to|and|of|in|please|tell|me|know|still|usually|normally|hi|hello|can|i|days?)
(?:星期|禮拜|周|週)[一二三四五六日天末]?|(?:假期|公眾假期|今日|聽日|而家|今天|明天|現在|中午|午飯|晚上|夜晚|通常|平時|請問|想問|想知|辦公|營業|開放|服務|上班|下班|開門|收工|返工|放工|開工|放假|休息|關門|閂門|時間|幾時|幾點|什麼時候|甚麼時候|何時|有冇|有沒有|是否|開始|[到至嘅的呀啊呢嗎先才都係是未了仲就會開收關閂上返辦唔不咗鐘和同]|唔該)
== duty
# When a person is there to talk to.
(?:when|what time|what hours|which hours|until when|from when)(?: [a-z]+){0,4} (?:persons?|humans?|staff|someone|somebody|anyone|agents?|people|officers?)(?: [a-z]+){0,3} (?:on duty|available|there|here|around|online|on ?line)
(?:is|are) (?:there )?(?:anyone|a person|people|staff|agents?|somebody|someone)(?: [a-z]+){0,2} (?:on duty|available)
(?:working|duty|service|office) hours of (?:your |the )?(?:staff|agents?|people|team|human)
(?:幾點|幾時|何時|什麼時候|甚麼時候|邊個時間|哪個時間|咩時間)(?:先|才)?(?:會)?(?:有)(?:真人|職員|客服|人工|人)(?:喺度|在線|在|當值|返工|上班|服務|覆|回覆|可以|聽)
(?:真人|職員|客服|人工)(?:嘅|的)?(?:當值|服務|辦公|上班|工作)時間
(?:真人|職員|客服|人工)(?:幾點|幾時|何時|什麼時候|甚麼時候)(?:先)?(?:返工|收工|喺度|在|當值|上班|下班|開始)
