# What is asked of any chat and is no service of a department.
== far
(?:tell|give|know|say|got)(?: me| us)? (?:a |an |some |another |any |something )*(?:[a-z]+ )?(?:jokes?|funny|stories|riddles?|poems?)(?: [a-z]+){0,3}
^(?:a |some )?(?:good |funny )?jokes?(?: please)?$|another joke|knock knock|make me laugh|sing (?:me )?a song|play (?:me |some |a )*(?:music|song|game)s?
write (?:me |us )?(?:a |an |my |some )+(?:[a-z]+ )?(?:poem|essay|song|story|homework|speech|rap|novel|script|code|program)
(?:do|help(?: me)?(?: with| do)?|write) (?:my|the|his|her) (?:[a-z]+ )?homework
(?:whats|what is|hows|how is|what will|how will) (?:the )?(?:weather|temperature)(?: [a-z]+){0,6}|weather (?:forecast|today|tomorrow|tmr|now|this|next|in)(?: [a-z]+){0,3}|(?:will it|is it going to|going to) rain(?: [a-z]+){0,3}
(?:recipes?|how (?:do i|to|can i|do you) (?:cook|bake|fry|boil|roast|grill)|best way to (?:cook|bake|fry|grill))(?: [a-z]+){0,4}
(?:horoscope|zodiac|fortune telling|mark six (?:results?|numbers?)|lottery numbers?|stock (?:price|market|tips)|share price|price of bitcoin|bitcoin|ethereum|exchange rate)(?: [a-z]+){0,4}
(?:who won|who will win|(?:football|soccer|basketball|tennis|utd|united|city|arsenal|liverpool|chelsea) (?:match|game|score)s?|world cup|premier league|nba|final score)(?: [a-z]+){0,4}
(?:recommend|suggest)(?: me| us)? (?:a |an |some |any )*(?:good |nice |cheap )*(?:movies?|films?|books?|songs?|restaurants?|hotels?|shows?|series|anime|games?|phone|laptop)
best (?:dim sum|restaurants?|food|beach(?:es)?|hotels?|bars?|hikes?|hiking trails?|ramen|sushi|cafes?|phone|laptop)(?: [a-z]+){0,4}
cheap(?:est)? (?:flights?|hotels?|air tickets?|tickets)(?: [a-z]+){0,4}|flight status(?: [a-z0-9]+){0,3}
capital (?:city )?of [a-z]+|how (?:tall|high|far|big|deep|heavy) is (?:the )?[a-z]+(?: [a-z]+){0,2}|square root|meaning of life|do (?:aliens|ghosts|unicorns) exist|quantum (?:mechanics|physics)|translate (?:[a-z]+ )+(?:to|into) [a-z]+|how do you say [a-z ]+ in [a-z]+
(?:my )?(?:girlfriend|boyfriend) (?:left|dumped) me|lose weight|get abs|guitar chords|teach me (?:python|guitar|piano|english|french|coding|to code)|learn python
how old (?:are|r) (?:you|u)|where (?:are|r) (?:you|u) from|(?:do|can) you (?:love|like|marry) me|are you (?:married|single)
(?:講|說|说|讲)(?:個|下|返個|一個|个|一个)?笑話|笑話(?:一個|嚟聽)?|(?:天氣|氣溫)(?:點|如何|怎|好唔好|好不好|預報|凍唔凍|熱唔熱)|(?:聽日|今日|明天|今天|今晚|後日|週末).{0,6}(?:天氣|落雨|下雨)|會唔會落雨|會不會下雨|落唔落雨
食譜|菜譜|(?:點樣|點|怎樣|怎麼|如何)(?:整|煮|焗|炒|蒸|煲|燉|烤|炸|烹)[^牌照證]{1,8}$|(?:蛋撻|蛋糕|叉燒|紅燒肉|曲奇|麵包)(?:點樣|點|怎樣|怎麼|如何)(?:整|做|焗|烤)
(?:寫|作)(?:一|首|篇|段|個|封)+(?:詩|情書|歌|作文|故事|小說|情信)|幫我(?:做|寫)功課|做功課
股市|股價|恒指|炒股|比特幣|加密貨幣(?:點|升|跌|價)|六合彩|馬經|賽馬貼士|星座|運程|算命|風水佬|匯率|波經|世界盃|世界杯|英超|邊隊贏|比數
(?:推薦|介紹).{0,5}(?:電影|戲|書|餐廳|歌|美食|手機|酒店|劇)|有(?:咩|乜|甚麼|什麼)好(?:睇|食|玩)|邊度有(?:靚嘢|好嘢|平嘢|嘢)食|邊度好(?:玩|食)|最?平嘅?(?:機票|酒店)|睇咩戲|煲劇
(?:翻譯|譯)(?:成|做|為)|點解天空|外星人|(?:有冇|有沒有)鬼|減肥(?:方法|餐|點)|失戀|女朋友(?:飛|甩)咗我|男朋友(?:飛|甩)咗我|你(?:幾歲|多大|幾多歲)|你(?:結咗婚|結婚)未
== near
# The same words about a licence, a complaint, a rule.
(?:licen[cs]es?|permits?|complain(?:t|ts)?|tax|compensation|refund|fine|penalty|law|rule|subsidy|allowance|register|apply|scam|fraud|pitch(?:es)?|courts?|venues?|booking|ballot)
(?:牌照|許可證|投訴|稅|賠償|退款|罰|法例|規定|津貼|資助|登記|申請|騙|報警|工作安排|返工|球場|場地|訂場|抽籤)
