# Signs that someone may be in danger. Per kind: raw (in the words as they are), now (look-alikes taken out first), sign (only when the
# message is not about information, money or the past), bare (only when the message says little else), about (ends a sign of this kind).
$self = my ?self|him ?self|her ?self|them ?sel(?:f|ves)|our ?selves|your ?self
$will = want|wants|wanted|wanting|wanna|wish|wishes|going|gonna|gona|ready|prefer|rather|plan|plans|planned|planning|thinking|think|thought|thoughts|decided|deciding|tempted|trying|tries|tried|try|urge|about|intend|intends|threaten|threatens|threatened|threatening|said|says|keeps saying|promised|feel like|feeling like|might|could|gotta|need|needs|love|hoping|hope|considering|like
$kin = (?:step)?(?:husband|wife|spouse|boyfriend|girlfriend|bf|gf|hubby|partner|ex|father|dad|daddy|mother|mum|mom|mummy|parents?|son|daughter|brother|sister|uncle|aunt|auntie|grandfather|grandmother|grandpa|grandma|boss|employer|sir|maam|madam|roommate|flatmate|neighbou?r|colleague|teacher|landlord|helper|maid|carer|cousin|in ?laws?|father in law|mother in law|child|kid|baby|friend|classmate|stepdad|stepmum|stepmom)
$they = he|she|they|hes|shes|theyre|someone|somebody|some guy|a man|a woman|this man|this guy|the man|a guy|men|people|person|stranger|a stranger|guy|guys|gang|everyone|{kin}|ex (?:husband|wife|boyfriend|girlfriend)
$them = me|us|her|him|them|my (?:[a-z]+ ){0,2}{kin}|our (?:[a-z]+ ){0,1}{kin}|myself|a (?:woman|man|girl|boy|child|kid|baby|person|lady)|the (?:woman|man|girl|boy|child|kid|baby|person|lady|kids|children)|my (?:kids|children|family|baby|sons|daughters|siblings)|(?:her|his|their) (?:kids?|children|baby|wife|husband|son|daughter|child)
$aux = (?:(?:is|was|are|were|has|have|had|been|keeps?|kept|just|always|often|still|sometimes|also|wont stop|will|would|started|again|regularly|repeatedly|constantly|frequently|usually|now|going to|gonna|trying to|tries to|tried to|wants to|threatens? to|threatened to|threatening to|threatens|likes to|will not stop|cant stop|every (?:day|night|time)|day|drunk|drunkenly|physically|violently|badly|so|who|that|and|or) ){0,6}
$place = (?:flat|home|house|building|apartment|kitchen|room|block|car|shop|office|estate|neighbou?rs?|bedroom|corridor|lift|bin|staircase|stairwell|restaurant|school|floor|unit|balcony|street|bus|taxi|warehouse|factory|mall|station|bathroom|village|hillside|hill|tower|upstairs|downstairs|next door|oven|stove|socket|scooter|battery)
$bad = knife|gun|weapon|chopper|machete|cleaver|axe|hammer|bottle|acid|razor|rod|iron bar|bat|petrol bomb|bomb|pistol
$ren = 他|佢|她|他們|佢哋|她們|老公|丈夫|先生|太太|老婆|妻子|男友|女友|男朋友|女朋友|前夫|前妻|前度|前男友|前女友|伴侶|爸爸|父親|爸|老豆|阿爸|媽媽|母親|媽|老母|阿媽|後父|繼父|後母|繼母|家人|屋企人|家婆|奶奶|家公|老爺|外母|岳父|僱主|老闆|上司|兒子|個仔|我仔|阿仔|女兒|個女|叔叔|舅父|哥哥|阿哥|弟弟|室友|鄰居|隔籬|同學|老師|有人|個男人|那個男人|陌生人|男人|女人|工人|工人姐姐|外傭|家傭|照顧者|院舍職員|院舍|姑娘|對方|某人|阿叔|阿伯|醉酒佬|個佬|條友|班人|一班人|債主|大耳窿|收數佬|黑社會|賊
$da = 打|毆打|暴打|毒打|痛打|狂打|拳打|腳踢|踢|揍|掌摑|摑|扇|捏|捏頸|掐|勒|箍|箍頸|斬|捅|插|刺|虐待|虐打|家暴|施暴|襲擊|攻擊|綁|禁錮|囚禁|鎖|電|燒|淋|潑|推|強暴|強姦|性侵|侵犯|非禮|恐嚇|威脅|跟蹤|追斬|追打|動手|郁手|用刀|揸刀

== look-alike
# words that only look like danger
(?:fire|firing) (?:certificates?|safety|services?|service|hazards?|doors?|exits?|escapes?|stations?|drills?|extinguishers?|insurance|installations?|hydrants?|risks?|codes?|shutters?|hoses?|dampers?|prevention|equipment|engineers?|regulations?|protection|resist[a-z]*|rated|rating|lanes?|officers?|fighters?|fighting|men|man|woman|works?|places?|arms?|wood|walls?|sticks?|brigade|department|reports?|inspections?|precautions?|sprinklers?|panels?|separation|proof|proofing|retardant|lookouts?|bans?|ants?|fly|flies|pit|pump|tank|detectors?|detection|systems?|alarm systems?|alarm (?:test(?:ing)?|inspection|maintenance|installation|contractor|licen[cs]e|fee|certificate)|blanket|bell|consultant|compartment|warden|training|course|stairs?|staircase|assembly|appliance|contractors?|licen[cs]e|permit|notice|direction|order|compliance|requirements?|letter|someone|an employee|a helper|my helper|my maid|staff|worker|him|her|and rescue)
(?:camp ?fires?|bon ?fires?|open fires?|gun ?fire|wild ?fire (?:risk|warning|season)|hill fire (?:risk|danger|warning)|fireworks?|got fired|been fired|was fired|were fired|get fired|being fired|fired)
(?:gas) (?:suppliers?|supply|company|bills?|meters?|certificates?|contractors?|install[a-z]*|cookers?|stoves?|water heaters?|heaters?|licen[cs]es?|registered|regist[a-z]*|cylinders?|safety|account|detectors?|appliances?|fitters?|fees?|charges?|tariffs?|work|works|ordinance|vehicles?|engineers?|technicians?|inspection|pipes? (?:install[a-z]*|inspection|work)|stations?|emissions?|mask|card|price|permit)
(?:greenhouse|exhaust|tear|natural) gas (?:emissions?|policy)
(?:second ?hand|cigarette|tobacco|cooking|incense|oily|restaurant|chimney|vehicle|exhaust|diesel|black vehicle|bbq|barbecue|neighbou?rs cigarette|kitchen) smoke|smoke (?:detectors?|alarms? (?:install[a-z]*|requirements?|law)|free|control|barrier|extraction|from (?:a |the |his |her |my |their )?(?:neighbou?rs? )?(?:cigarettes?|smoking|smokers?|incense|joss|restaurant|kitchen|chimney|vehicle|car|bus|truck|bbq))|smoking|smoke (?:a |an |in |at |inside|outside|cigarettes?|weed)
(?:heart attack|stroke|seizure|epilepsy|cancer|chest pain|allergy) (?:rehab[a-z]*|insurance|policy|patients?|clinics?|survivors?|medicine|drugs?|allowance|waiver|cover(?:age)?|support|centre|center|ward|history|prevention|awareness|fund|subsidy)
(?:suicide|suicidal) (?:prevention|awareness|statistics?|rates?|figures|research|hotlines? (?:volunteer|job|training)|squad|bomber|policy|studies|study|training|volunteer[a-z]*|workshop|talk|course|clause|exclusion|intervention training|film|movie|song)
(?:prevent(?:ion|ing)?|anti) (?:of )?suicide(?: volunteer[a-z]*| programme| program| training| policy)?|(?:talks?|leaflets?|seminars?|courses?|workshops?|research|statistics|information|articles?|films?|books?|essay|lecture) (?:on|about|against) suicide
(?:domestic|family|sexual|child|elder(?:ly)?|workplace|school) (?:violence|abuse|assault|harassment|neglect|bullying) (?:leaflets?|pamphlets?|brochures?|ordinance|laws?|statistics?|figures|training|courses?|talks?|workshops?|volunteers?|volunteering|policy|policies|research|prevention|awareness|campaign|programmes?|programs?|legislation|act|conviction[a-z]*|offences?|records?|definition|poster|report card|cases in|reporting (?:ordinance|law|bill|obligation)|mandatory|education|materials?|posters?)
(?:sexual (?:conviction|offences? record|conviction record)[a-z ]*|scrc|mandatory report(?:ing|er)?(?: of child abuse)?(?: ordinance| training| course)?|prevention of (?:child|elder|domestic|sexual) [a-z]+|rape ?seed[a-z ]*|grape|drape)
(?:kill|killing|killed|poison|poisoning|get rid of|exterminate) (?:the |some |all |these |my |of )*(?:rats?|mice|mouse|mosquito(?:e?s)?|cockroach(?:es)?|roach(?:es)?|ants?|termites?|bugs?|bed ?bugs?|insects?|pests?|weeds?|flies|bees?|wasps?|fleas?|germs|bacteria|virus|time|two birds|process|app|snakes?|pigeons?|trees?|plants?|mould|mold|hornets?)
(?:(?:is|are|was|s|its|thats|this is|been) killing me|kill(?:ing)? myself laughing|(?:dying|die|died) (?:to know|of (?:curiosity|boredom|laughter|laughing)|laughing|for a|to (?:see|find|ask|get))|dead ?lines?|dead tired|dead end|dead slow|id kill for|kill for a|killer|skill[a-z]*|painkillers?|die ?cast|die hard|dice|diet|will kill me if|(?:wife|husband|boss|mum|mom|dad|mother) (?:will|would|is going to|gonna) kill me (?:if|when|for|because)|drop dead gorgeous|over my dead body|to die for|shoot myself in the foot|burn(?:t|ed|ing)? (?:out|my (?:hand|finger|tongue|mouth))|stabbing in the dark|shot in the dark|break(?:ing)? into (?:tears|smaller|small|the market|the industry|a smile|song)|heart ?breaking|attack(?:ed|ing)? (?:the )?(?:problem|issue)|beat(?:s|ing)? (?:the )?(?:queue|traffic|deadline|price|rush|inflation)|(?:hit|beat) (?:me|us) (?:to it|up (?:on|by)|with (?:a |an |the )?(?:fine|bill|ticket|fee|charge|penalty|question|price))|hits? me (?:that|up)|abuse of (?:power|process|position|public)|drug abuse(?: (?:treatment|programme|prevention))?|substance abuse|abuse the system|housing abuse|benefit abuse|(?:tenancy|rent|labour|labor|parking|licen[cs]e|subsidy|public housing) (?:abuse|dispute))
(?:die|died|dying|pass away|spend (?:my|his|her|their) last days) (?:at home|in peace|peacefully|with dignity|naturally|without a will|intestate|first|before me|abroad|overseas|in hospital)
(?:live|living|stay|be alive|be) (?:in|with|at|near|on|abroad|overseas|together|apart|next|under|outside|alone|here with|off|up to|there|separately|by) (?:[a-z]+)
(?:stuck|trapped|lost) (?:in|on|at|with|inside) (?:traffic|step|the form|this form|the application|page|the page|question|queue|a queue|the queue|the app|the website|airport|mainland|china|macau|macao|a contract|contract|lease|debt|poverty|the mail|the post|transit|translation|the system|a loop|captcha|login|the login|section|customs)
(?:lift|lifts|elevator|elevators|escalator) (?:maintenance|inspection|licen[cs]e|permit|contractor|certificate|engineer|install[a-z]*|modernisation|modernization|subsidy|safety|ordinance|worker|registration|trade|log|advertising)
(?:break|broke|broken|breaking) (?:in|into) (?:period|shoes)|(?:break ?ins?|burglar[a-z]*|robber[a-z]*|theft) (?:insurance|alarm|statistics|figures|report|reports|rate|prevention|proof)|insurance (?:for|against) (?:fire|burglary|theft|robbery|death)
(?:anti ?scam|scameter|scam (?:prevention|alert|awareness|statistics|figures|education|leaflet|hotline number|poster)|prevent(?:ing)? scams?)
(?:not|never|isnt|arent|wasnt|no|nobody is|no one is|without) (?:a |any |at all |really |currently |actually |even |being |feeling |having )*(?:suicidal|on fire|bleeding|unconscious|in danger|an emergency|injured|hurt|trapped|dying|abused|hitting me|violent|gas leak|fire|smoke|gas smell)
# Chinese
(?:防止|預防|减少|減少)自殺(?:會|義工|活動|計劃|工作|服務|熱線|課程|培訓|研究|政策|教育|協會|講座|措施)?|自殺(?:式|率|數字|統計|研究|個案數|網絡|炸彈|不遂者統計|風險評估|預防|條款|保險)|撒瑪利亞防止自殺會|自焚式
(?:等|忙|做|攰|笑|煩|餓|熱|凍|嬲|悶|急|行|排)到(?:就|快|要)?死|(?:笑|攰|累|熱|凍|忙|煩|嬲|激|悶|餓|嚇|急|貴|羨慕|恨|愛|氣|趕|困|等|嘈|曬|醜|臭|痛|難|多|擠|迫)死(?:我|人|佢|了|喇|啦|咗)?|死(?:線|火|機|板|角|黨|頂|守|記|路|結|胡同|心|忠|都要|都唔|慳|撐|纏|唔斷氣|貓|人頭|物|海|期|會)|想死(?:你|妳|佢|她|他|火)|(?:開心|好笑|好食|靚|好玩)(?:到|得)死|死亡(?:證|登記|人數|率|通知|賠償|證明|報告|紀錄|恩恤|保險|福利)|登記死亡|死者|死人|死因
跳樓(?:價|貨|機|大減價|減價|優惠)|炭燒|燒炭(?:爐|場|燒烤|bbq|火鍋)|燒烤.{0,6}燒炭|燒炭.{0,6}(?:燒烤|bbq)|吊頸嶺|渡海泳|跳海(?:游水|游泳)
殺(?:蟲|虫|菌|鼠|蚊|蟑螂|甴曱|滅|價|青|時間|草|蟻|雞|豬|牛|校|毒|到|出)|滅(?:鼠|蚊|蟲|火筒|火喉|火器|火)|毒(?:鼠|老鼠)|殺(?:死|咗)?(?:曱甴|老鼠|蚊|白蟻|蟻|蛇|蜜蜂|木蝨)
火(?:牛|險|鍋|車|柴|箭|腿|花|化|葬|機|警鐘(?:檢查|測試|保養|系統|安裝)|警警報系統|炭|爐|山|災危險|警危險|災保險|險保單|警隱患|種|雞|龍果|星|熱|速|候|警報告|災隱患)|防火|消防|打火機|煙火|煙花|放煙火|燒味|燒臘|燒烤|燒肉|小心火燭|火燭車|火燭鬼|火燭局|發火|上火|火氣|起火煮|點火|着火點|開火煮|暫住火
(?:煤氣|石油氣|天然氣|燃氣|瓦斯|氣體)(?:供應商|公司|費|單|表|錶|爐|熱水爐|裝置|承辦商|證明|證書|牌照|註冊|安全|檢查|用具|工程|技工|的士|車|缸|公用|錶房|喉管檢查|樽|罐|喉工程|戶口|收費)|漏(?:水|稅|報|夾|咗(?:帶|交|填|報)|帶|填|交|單|電掣|電斷路器|氣測試|氣檢查)
打(?:過|咗|了|緊|來|嚟|黎|俾|畀|比|給|去|返|錯|唔通|不通|極|完|多次)*(?:我|我哋|我們|佢|他|你|你哋|你們)?(?:的|個|嘅|嗰個|部)?(?:電話|手機|熱線|號碼|字|印|針|工|掃|開|算|聽|擾|招呼|風|牌|波|機|卡|包|邊|呢個|去|電)|打(?:針|工|字|印|掃|開|算|聽|擾|風|牌|波|邊個|電話|俾|比我|畀我|給我|回票|爆|折|卡|指模|預防針|疫苗|官司|卡鐘|蠟|包|籃球|羽毛球|麻雀|機|理|破|車|呔|開心)|(?:被|俾人)打(?:回|擾)
踢(?:波|足球|毽|館|走|出局|契)|推(?:薦|介|廣|遲|出|行|動|測|搪|車|算|說|論|銷)|插(?:班|隊|圖|花|電|卡|座|入|頭|大學)|刺(?:繡|激|青|身)|電(?:話|郵|器|子|腦|費|單|車|力|影|視|台|梯|訊)|斬(?:樹|件|料|雞)|鎖(?:匙|頭|門|店|車|定|住戶口|戶口|卡)|綁(?:定|卡|架子|手機|帳號|戶口|死)|(?:勒索軟件|勒令|勒緊)|燒(?:壞|焊|錄|酒|賣)|淋(?:花|水|浴)
(?:性罪行|性侵犯|性犯罪)(?:定罪)?(?:紀錄|記錄)(?:查核)?|(?:家暴|家庭暴力|虐兒|虐老|虐待兒童|虐待長者|性侵|性侵犯|性騷擾|性暴力)(?:的)?(?:單張|小冊子|條例|法例|統計|數字|培訓|課程|講座|工作坊|義工|政策|研究|預防|宣傳|計劃|教育|定義|舉報條例|強制舉報|個案數字|受害人(?:申請|津貼|安置|資助))|強制舉報(?:虐兒)?(?:條例|制度)?|預防(?:虐兒|虐老|家暴)|油菜籽
(?:中風|心臟病|癌症|昏迷|癲癇|燒傷|哮喘|過敏|抑鬱|精神病)(?:康復|病人|患者|保險|津貼|覆診|藥物?|後遺症|資助|支援|中心|病房|復康|長者|藥費|傷殘)|中(?:風險|毒軟件|毒程式|毒郵件)|電腦中毒|(?:食物中毒)(?:數字|投訴|預防)|作動(?:畫)|就生(?:效|活|意|物)|抽(?:筋)
(?:困|疲)(?:難|擾|境|惑|局|倦|住我個問題)|卡(?:關|住個畫面|喺版面|喺步驟|喺個app)|迷路(?:歌)|困咗喺(?:呢一步|個表格|步驟)
(?:防騙|反詐騙|騙案數字|防騙視伏器|呃秤|騙案統計|反騙|防騙易熱線是什麼|打擊詐騙|預防詐騙|呃like|呃位)
(?:唔見|不見|遺失|失咗|丟失|丟|偷)(?:咗|了|左)?(?:我|個|張|本|嗰|的|嘅|佢|佢嘅|他的|她的)*(?:.{0,4})(?:身份證|身分證|證|護照|passport|id|卡|銀包|錢包|八達通|文件|電話|手機|車牌|牌|手袋|回鄉證|bno|狗|貓|單車|單|鎖匙)
(?:沒有|冇|沒|無|不是|唔係|並非|未有|毋須|唔會|不會|無人)(?:任何|想過|人)?(?:自殺|受傷|火警|火災|危險|漏氣|流血|昏迷|被困|打我|着火|起火)
(?:離開|移居|不想活動|不想活躍|生活|做人手|做人情|做人口|住喺|存在感)(?:香港)?

== filler
# Little words beside a bare cry.
(?:help|please|pls|now|quick|quickly|me|i|am|im|in|on|a|an|the|there|theres|is|my|our|at|home|here|urgent|urgently|right|hk|hong kong|victim|of|report|someone|emergency)
(?:呀|啊|啦|喇|快|快啲|快點|點算|怎麼辦|怎辦|怎么办|求助|我|我哋|有|有人|幫手|幫我|救命|唔該|這裏|呢度|屋企|家|了|咗|緊)

== about
# The message is about information, money, papers or work, not about what happens now.
(?:certificates?|certified|licen[cs](?:e|es|ed|ing)|permits?|leaflets?|pamphlets?|brochures?|statistics?|statistical|prevention|preventive|programmes?|programs?|training|courses?|seminars?|workshops?|volunteer(?:s|ing)?|polic(?:y|ies)|ordinances?|legislation|laws?|insurance|insurer|compensation|allowances?|subsid(?:y|ies)|waivers?|fees?|charges?|cost|costs|how much|price|registration|registered|register|regist(?:er|ering)|application|apply|applying|research|study|studies|essay|homework|assignment|dissertation|thesis|exam|awareness|campaigns?|donat[a-z]+|vacanc(?:y|ies)|careers?|jobs?|salary|inspections?|maintenance|drills?|equipment|installations?|suppliers?|contractors?|complian[a-z]+|requirements?|regulations?|definition|meaning|history of|movie|film|novel|song|lyrics|rehab[a-z]*|disabilit(?:y|ies)|conviction|bookings?|appointments?|renew(?:al|ing)?|employees compensation|sick leave|guidelines?|vaccin[a-z]*|form|forms|grants?|funding|fund|tax|number of (?:people|cases)|how many people|what is the difference|pension|inquest|coroner|will be charged|opening hours|report card|annual report|sponsor|exhibition|museum|building plan|approved)
(?:證明書|證書|證明|牌照|執照|許可證|單張|小冊子|統計|數字|比率|預防|計劃|培訓|課程|講座|工作坊|義工|政策|條例|法例|法律|保險|索償|賠償|津貼|資助|豁免|收費|費用|幾錢|多少錢|幾多錢|登記|申請|研究|功課|專題|論文|宣傳|捐款|招聘|職位|人工|薪酬|檢查|巡查|保養|演習|滅火筒|設備|系統|裝置|供應商|承辦商|規定|要求|定義|意思|電影|小說|歌詞|新聞|康復|傷殘|紀錄查核|預約|覆診|測試|安裝|續期|續領|註冊|表格|手續費|病假|勞工保險|死因庭|基金|稅|指引|疫苗|醫療費|帳單|開放時間)
== past
(?:last (?:week|month|year|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)|(?:days?|weeks?|months?|years?) (?:ago|back|earlier)|in (?:19|20)[0-9][0-9]|previously|used to|when i was (?:a )?(?:child|kid|young|small|little)|already (?:reported|recovered|home|discharged)|recover(?:ed|ing|y)|died|passed away|deceased|funeral|late (?:father|mother|husband|wife|grandmother|grandfather)|yesterday|the other day|discharged|past|former|since (?:19|20)[0-9][0-9]|had (?:a |an )?(?:heart attack|stroke|seizure|fire|accident))
(?:上個月|上星期|上個禮拜|上周|去年|上年|前年|舊年|以前|曾經|之前|早前|年前|個月前|星期前|禮拜前|日前|天前|昨日|昨天|尋日|琴日|前日|前天|過身|去世|逝世|離世|過世|病逝|死咗之後|死後|出院|已經報咗警|已報警|已經報警|火災後|火警後|後遺症|康復)

== suicide.raw
(?:dont|do not|doesnt|didnt|not|no longer|never) (?:really |even |ever )?(?:want|wanna|wish|desire|care|deserve)(?: to)?(?: me| be)?(?: to)? (?:live|living) (?:in this world|with this pain|like this|anymore|any more|any longer|with myself|through this|on|life|another day|here in this world)
(?:cant|cannot|can not|couldnt) (?:live|bear|stand|go on|carry on) (?:like this|with this pain|with myself|living|being alive|life)(?: any ?more| any longer)?
(?:不想|唔想|無法|沒辦法|冇辦法|唔願|不願)(?:再|繼續)?(?:活在|生存在|存在於|活喺|留喺|留在)(?:這個|呢個)?(?:世界|世上|人世)(?:上)?
(?:離開|消失喺|消失在|永別|告別)(?:這個|呢個)(?:世界|人世)
== suicide.now
(?:kill|killing|kills|hang|hanging|shoot|shooting|drown|drowning|harm|harming|harms|poison|poisoning|stab|stabbing|unalive|unaliving|offing|end|ending|starve|starving|strangle|suffocate|electrocute|gas|gassing|destroy) (?:{self})
(?:{will})(?: to| of| about| that| id| i| she| he| they| of| like)*(?: just| really| so| only| either)* (?:hurt|hurting|cut|cutting|burn|burning|slash|slashing|jump|jumping) (?:{self}|my (?:wrists?|arms?|throat|veins?))
(?:keep|keeps|started|starts|start|been|always|often|is|am|im|hes|shes|are|stop|help me stop) (?:on )?(?:cutting|burning|hurting|slashing|hitting|scratching|punching) (?:{self}|(?:my|his|her|their) (?:wrists?|arms?|legs?|throat|skin))
(?:slit|slits|slitting|slash|slashed|slashing|cut|cuts|cutting) (?:my|his|her|their) (?:own )?(?:wrists?|throat|veins?)
(?:commit|commits|committing|attempt(?:s|ed|ing)?|contemplat[a-z]+|consider(?:s|ed|ing)?|think(?:s|ing)? (?:of|about)|thoughts? of|thought (?:of|about)|threat[a-z]*|plan[a-z]*|talk(?:s|ing)? about|want(?:s)?|try(?:ing)?|ways? (?:of|to)|methods? of|feel|feeling|painless) (?:to )?(?:commit(?:ting)? )?(?:a )?suicid(?:e|al)
(?:i am|im|i feel|i m|feeling|feel|been|hes|shes|he is|she is|they are|is|{kin} is|{kin}s|becoming|gets|getting|very|so|really) (?:so |very |really |feeling |being |getting |also |a bit |quite |actively )*suicidal
suicidal (?:thoughts?|ideation|feelings?|urges?|tendenc(?:y|ies)|right now|again|and)
(?:{will})(?: to| of| about| that| id| i| she| he| they| like| wanna)*(?: just| really| so| only| all| badly| now| right now)* (?:die|dying|be dead|being dead|not exist|stop existing|stop living|cease to exist|disappear (?:forever|from this world|from the world)|end it all|ending it all|end my (?:own )?life|ending my life|end (?:his|her|their) (?:own )?lives?|end my (?:suffering|misery|existence)|end everything|take my (?:own )?life|taking my (?:own )?life|take (?:his|her|their) own li(?:fe|ves)|jump off|jump from|jump out|jump in front|sleep forever|sleep and (?:not|never) wake(?: up)?|never wake up|not wake up|not be (?:here|alive)(?: any ?more)?|unalive|overdose|go to sleep and (?:not|never) wake|leave this world|say goodbye forever)
i (?:should|shall|will|d|would|may as well|might as well)(?: just| rather| probably| better)* (?:die|be dead|end it all|end it|end my life|jump off[a-z ]*|kill)(?: now| today| tonight| already| than[a-z ]*)?
(?:id|i would|would|d) (?:rather|sooner) (?:be dead|die|not be here|not be alive)
wish (?:that )?(?:i|i d|id|my life) (?:was|were|am|wasnt|werent|could|would|had|had never|hadnt|never|didnt|be|just)(?: been| just| never| not| be| to)* (?:dead|alive|born|die|died|disappear|exist|existed|exist anymore|wake up|woke up|over|end)
(?:dont|do not|doesnt|didnt|no longer|not|never|wont|cant|cannot|hope i (?:dont|never)|hope to never|wish i (?:didnt|wouldnt|never))(?: really| even| ever| think i)*(?: want| wanna| wish| care| have to| like)*(?: to)? (?:live|be alive|exist|existing|wake up|go on living|go on with life|go on any ?more|carry on living|be here any ?more|be around any ?more|continue living|see tomorrow|living)(?: any ?more| any longer| tomorrow| at all| again| again tomorrow| ever again)?
(?:cant|cannot|can not|couldnt) (?:go on|carry on|keep going|keep living|continue living|keep doing this|live)(?: like this| any ?more| any longer| living| with life)
(?:no|not any|isnt any|any|whats the|what is the|see no|lost all|lost the|lost my|dont see (?:a|the|any)|have no|without) (?:point|reason|purpose|will|meaning|desire|use)(?: left| anymore)?(?: to| in| of| for)*(?: me)?(?: to)? (?:live|living|life|go on|going on|being alive|be alive|exist|existing|continue living|carry on|being here|wake up|waking up)
(?:nothing|nobody|no one) (?:left )?to live for
(?:life|living|my life) (?:is|isnt|is not|has|hasnt|has no|feels?|seems?|doesnt seem|not) (?:so |just |really |completely |totally |no longer |not |a )*(?:worth (?:it|living|anything)|worthless|pointless|meaningless|no meaning|no point|hopeless|over|hell|unbearable|worth)
(?:not worth living|tired of (?:living|life|being alive|existing|my life|it all)|sick of (?:living|life|being alive)|done with (?:life|living|this life)|hate (?:my life|being alive|living)|give up on (?:life|living)|giving up on (?:life|living)|given up on (?:life|living)|had enough of (?:life|living)|fed up with (?:life|living))
(?:better off|be better|be happier|easier|easier for everyone|better place|a burden|happier|better)(?: off)? (?:dead|without me|if i (?:was|were|am) (?:dead|gone|not here|not around|never born)|if i (?:died|disappeared|didnt exist|never existed|wasnt (?:here|around|alive)|just died))
(?:nobody|no one|noone) (?:would|will) (?:even )?(?:miss|care|notice|cry)(?: about)?(?: me)?(?: if| when) (?:i|im|i m|id)(?: am| was| were)? (?:die|died|dead|gone|disappear(?:ed)?|not here)
(?:say|saying|said|writing|wrote|written|want to say|leave|leaving|left)(?: my| a| the)? (?:last |final |my last |my final )?(?:goodbyes?|farewells?)(?: forever| to (?:everyone|everybody|the world|this world|life|my (?:family|friends|parents|kids))| note| letter)
(?:good ?bye|farewell) (?:forever|cruel world|world|everyone i|life)|(?:suicide|goodbye|farewell) (?:note|letter)
(?:jump(?:s|ed|ing)?|leap(?:ing)?|throw(?:ing)? (?:{self})) (?:off|from|out of|out|in front of|into|onto|over)(?: of)? (?:a |an |the |my |his |her |our |their )?(?:[a-z0-9]+ ){0,2}(?:building|roof|roof ?top|window|bridge|balcony|train|trains|mtr|tracks?|flyover|height|floor|cliff|ledge|harbou?r|podium|tsing ma|railing)
(?:standing|sitting|stand|sit|am|im|is|hes|shes) (?:up )?on (?:the |a |my )?(?:edge of (?:the |a )?)?(?:roof|roof ?top|ledge|window ?sill|railing|edge of)(?: and| of| now| ready| about| thinking)*
(?:burn|burning|burned|burnt|light|lighting|lit|bought|buy|buying) (?:some |a bag of |the )?charcoal (?:in|inside|at|to|and|so)(?: my| the| a| i| end| die)*(?: room| flat| home| bathroom| bedroom| house| apartment| kill| die| end| will| can)*
(?:took|taken|take|taking|swallowed|swallow|swallowing|ate|eaten|overdosed on|od ed on|od on|oded on) (?:a lot of|lots of|too many|all|a bottle of|a whole bottle of|the whole bottle of|a handful of|handful of|a bunch of|dozens of|so many|all of|the rest of|an entire bottle of|whole bottle|[2-9][0-9]|[1-9][0-9]{2}|bottles of)(?: my| the| of| his| her| these| those| sleeping| mg)* ?(?:pills|tablets|panadols?|paracetamol|medicine|medication|meds|sleeping pills|drugs|xanax|antidepressants|painkillers|capsules|aspirin)
(?:drank|drunk|drink|drinking|swallowed|swallow|swallowing) (?:some |a bottle of |the |a lot of )?(?:bleach|pesticide|weed ?killer|detergent|rat poison|poison|drain cleaner|disinfectant|paraquat)
(?:kms|sewer ?slide|ctb|unalive (?:me|myself)|self delete|self deletion|end my existence|off my ?self|offed (?:him|her|them)self|want out of (?:this )?life|catch the bus forever)
(?:{they}|my {kin}|friend|{kin}) (?:[a-z]+ ){0,3}(?:wants? to die|wants? to end (?:it all|his life|her life|their life)|want to kill (?:{self})|threaten(?:s|ed|ing)? (?:to )?(?:suicide|kill (?:{self})|jump|hurt (?:{self})|end (?:it|his life|her life))|(?:posted|left|wrote|sent(?: me)?) a (?:suicide|goodbye|farewell) (?:note|message|letter|post)|said goodbye to everyone|is talking about (?:dying|suicide|death))
(?:自殺|輕生|尋死|自盡|自縊|了結生命|尋短見|結束生命|自尋短見)(?:的)?(?:念頭|想法|傾向|衝動|意圖|方法|念|企圖|計劃好)|(?:想|要|去|會|企圖|打算|準備|試圖|嘗試|嘗試過|試過|威脅|話|說|嚷|嚷着|正在|鬧|不如|考慮|好想|同我講|揚言|怕佢|怕他|怕她|擔心佢|唔想再|諗住|諗過|諗緊|有人|朋友|同學|我)(?:要|去|會|想|話|說|又|再|緊|咗|了|過|佢|他|她|家人|已經|曾經|咁|係咁)*(?:自殺|輕生|尋死|自盡|自縊|尋短見|了結生命|結束生命|自尋短見|自焚|割脈|割腕|跳樓|跳橋|跳海|跳軌|燒炭|吊頸|上吊|墮樓|服毒|飲農藥)
(?:有人|佢|他|她|朋友|阿媽|媽媽|爸爸|仔|女|同學|老公|老婆)?(?:而家|現在|正|正在|啱啱|剛剛|喺度|企喺|企咗喺|坐喺|站在)(?:.{0,6})(?:跳樓|跳橋|跳海|割脈|割腕|燒炭|吊頸|上吊|天台邊|窗邊|窗台|欄杆上|欄河)
(?:我)?(?:真係|真的|好|很|都|只|只係|就|只是|成日|經常|一直|突然|有時|而家|現在)*(?:想|好想|想去|寧願|寧可|不如|情願|要|恨不得)(?:快啲|快點|早點|早啲|立即|即刻|去|就|我)*死(?:咗|了|咗算|了算|咗佢|啊|呀|啦|吧|掉|去|算|咗好過|了好過|，|。|！|$|喇|囉|但|因|可|唔|不|又|所)
(?:死咗|死了|去死)(?:好過|更好|一了百了|算數|算啦|算了|就解脫|就唔使|就不用|就好)|生不如死|死咗好過|不如死
(?:想|好想|要|終於)(?:解脫|永遠瞓著|永遠瞓着|長眠|一覺不醒|瞓咗唔醒|瞓落去唔好醒|消失喺|永遠消失|從世上消失|一睡不起|一瞓不起|離開人世|離開人間)|想唔開|想不開|睇唔開想|(?:一了百了|了此殘生|了結自己|了結一切|了結此生|結束自己(?:的|嘅)?(?:生命|性命|一生)?|結束我(?:的|嘅)?(?:生命|性命|一生)|結束呢一切|結束這一切)
(?:不想|唔想|唔願|不願|冇心機|沒勇氣|無法|唔知點|冇力|沒力氣|撐唔到|唔知為咩|不知道為什麼要)(?:再|繼續|要|咁|這樣|去)*(?:做人|活(?:下去|落去|了|咗|着|著|呀|啊|啦|$|，|。|！|在|喺|多|得|過|到明天)|生存|生(?:存|落去|下去)|醒(?:返|來|過來|過嚟|嚟)|醒$|存在|留喺世上|見到聽日|面對聽日|見到明天|起身面對|生勾勾)
(?:活不下去|活唔落去|活唔到落去|生唔落去|撐不下去|撐唔落去|撐唔住想|過不下去了|生無可戀|生冇可戀|做人好辛苦|做人好痛苦|做人冇意思|做人冇意義|做人無意義|做人無意思|做人有咩意思|做人為咩|活着沒意思|活着沒有意義|活着沒意義|活着無意義|活着冇意義|活着好累|活着很累|活得好累|活得很累|活着有甚麼意義|活着有什麼意義|活着的意義|生存冇意義|生存沒意義|生命沒有意義|生命冇意義|人生冇意義|人生沒有意義|人生冇意思|人生沒意思|人生無望|人生沒希望|覺得冇希望|覺得沒有希望|完全絕望|好絕望|很絕望|厭世|對世界冇留戀|對人生絕望|唔想再捱落去|捱唔落去|唔想再痛苦落去)
(?:冇咗我|沒有我|沒有了我|我不在|我唔喺度|我死咗|我死了|我消失|我走咗|我離開)(?:.{0,8})(?:會更好|會好啲|更好|好啲|開心啲|更開心|冇人會(?:記得|掛住|在乎|介意|傷心|理)|沒人會(?:記得|在乎|難過|想念|理)|無人會(?:記得|理|在乎)|輕鬆)|冇人會(?:掛住|在乎|介意)我(?:死|走|離開|唔喺度)
(?:寫|寫好|寫咗|寫了|留|留咗|留低|留下|搵到|發現)(?:.{0,4})遺書|遺書寫好|(?:自殘|傷害自己|傷害佢自己|鎅手|𠝹手|界手|割手|割自己|鎅自己|𠝹自己|燙自己|打自己出氣|用刀割|用刀鎅)
(?:食|吃|吞|服|吞食|吞服|飲|喝)(?:咗|了|左|晒|曬|下)?(?:好多|大量|過量|成樽|整瓶|一整瓶|一大堆|幾十粒|幾十顆|一瓶|一樽|成排|很多|太多|[2-9][0-9]粒|[2-9][0-9]顆|二十|三十|四十|五十|成百)(?:粒|顆|瓶|的|嘅|過期)*(?:安眠藥|藥丸|止痛藥|必理痛|藥|精神科藥|抗抑鬱藥|退燒藥)|(?:飲|喝|吞|食|吃|服)(?:咗|了|左)?(?:.{0,3})(?:漂白水|農藥|除草劑|老鼠藥|毒藥|殺蟲水|通渠水|鏹水|消毒藥水|潔廁)
(?:kill myself|suicide|die|end my life)(?:.{0,4})(?:好唔好|算|啦|喇)|想(?:去)?(?:die|suicide|kms)|唔想(?:live|再live)
== suicide.sign
(?:suicide|suicidal|self ?harm(?:ing|ed|s)?|self injur[a-z]+|self mutilat[a-z]+)
(?:hurting|hurt|hurts|cutting|cuts|burning|harmed|hitting) (?:himself|herself|themsel(?:f|ves)|themself)
(?:i (?:feel|am|m)|im|feeling|i feel) (?:so |very |really |completely |totally |just |utterly |extremely |deeply )*(?:hopeless|worthless|depressed and|helpless and|trapped and|empty inside|in despair|despair|so alone and|numb and|like a burden|like giving up on everything|severely depressed|like ending)
(?:cant|cannot|can not) (?:take (?:it|this)|do this|cope|handle (?:it|this|life)|bear (?:it|this)|stand (?:it|this))(?: any ?more| any longer)? (?:i |and |; |just )*(?:want|give up|no hope|hopeless|dont know what to do|everything is|nothing (?:helps|matters)|feel|life)
(?:want|just want|wish)(?: for| that)?(?: all| all of| everything| the)* ?(?:the )?(?:pain|suffering|it|this|everything)(?: all)? (?:to )?(?:stop|end|be over|go away forever)
(?:a man|a woman|someone|somebody|girl|boy|person|student|{they}) (?:is |are |about to |trying to |on the |standing |threatening to |sitting )*(?:jump(?:ing)?(?: off| from)?|on (?:the|a) (?:roof ?top|ledge)|hanging (?:from|outside))
自殺|輕生|尋短見|自盡|跳樓|跳橋|跳海|跳軌|割脈|割腕|燒炭|吊頸|上吊|自縊|服毒|自焚|遺書
(?:我)(?:好|很|覺得好|覺得很|真係好|完全|真的)?(?:絕望|無助到|崩潰想|撐唔住|撐不住|頂唔住|頂唔順|崩潰|抑鬱到|抑鬱得)(?:.{0,6})(?:想|死|消失|放棄|唔想|不想|冇意義|沒意義|活)
== suicide.about
(?:why do people|is suicide (?:illegal|a crime|legal)|court|died by suicide|committed suicide (?:last|in|[0-9])|the deceased)
(?:自殺(?:是否|係咪|是不是)?(?:犯法|違法|合法)|自殺身亡|自殺死咗|自殺過身|自殺離世)
== suicide.bare
(?:kill me|i give up|want to disappear|die|hopeless|end it|ending it|suicide|i am done|no hope|no more pain)
(?:自殺|想消失|絕望|死|好辛苦想死|想結束)

== violence.now
(?:{they}) {aux}(?:hit|hits|hitting|beat|beats|beating|beaten|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|chok(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|attack(?:s|ed|ing)?|assault(?:s|ed|ing)?|stab(?:s|bed|bing)?|abus(?:e|es|ed|ing)|hurt(?:s|ing)?|tortur(?:e|es|ed|ing)|whip(?:s|ped|ping)?|batter(?:s|ed|ing)?|threaten(?:s|ed|ing)?|slash(?:es|ed|ing)?|throttl(?:e|es|ed|ing)|burn(?:s|ed|ing)?|molest(?:s|ed|ing)?) (?:on |up )?(?:{them})
(?:{they}) {aux}(?:hit|hits|hitting|beat|beats|beating|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|abus(?:e|es|ed|ing)) (?:and |or )(?:hit|hits|hitting|beat|beats|beating|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|abus(?:e|es|ed|ing)) (?:on |up )?(?:{them})
(?:{they}|going|gonna|wants?|tries|trying|tried|threat[a-z]*|says?|said) (?:[a-z]+ ){0,3}(?:to |will |would |he will |she will |hell |shell )kill (?:{them})
(?:being|been|getting|get|gets|got|was|am|im|is|were|are|keep getting|keeps getting) (?:physically |badly |severely |constantly |regularly |always |just |brutally |emotionally |verbally )*(?:beaten(?: up)?|beat up|hit|abused|battered|strangled|choked|tortured|punched|slapped|stabbed|attacked|assaulted|threatened with|held hostage|locked up|slashed) (?:by|at home|right now|now|every|up by|again|daily|up at|in my)
(?:abusive|violent) (?:husband|wife|partner|relationship|father|mother|boyfriend|girlfriend|ex|son|daughter|home|family|marriage|parents?|employer|man|household|brother|boss)
(?:victim|survivor) of (?:domestic|family|intimate partner|partner) (?:violence|abuse)|(?:experiencing|suffering|suffer|face|facing|living with|escape|escaping|escape from|flee|fleeing|fleeing from|experience|going through|in) (?:from )?(?:an? )?(?:domestic|family|physical) (?:violence|abuse)|(?:escape|escaping|flee|fleeing|hide|hiding|get away|run away|running away|safe|protect me|protect myself) (?:from )(?:my )(?:[a-z]+ )?(?:{kin}|abuser)
(?:afraid|scared|terrified|frightened|fear) (?:of (?:my |him|her)(?:{kin})?|for my (?:life|safety)|for (?:our|the) (?:lives|safety)|to go home|he will|she will|hell|my {kin} will|that he|that my)
(?:he|she|{kin}|they|employer) (?:[a-z]+ ){0,2}(?:locked|locks|lock|locking|confined|confines) (?:me|us|her|him|my [a-z]+) (?:in|up|inside|out)|(?:wont|will not|doesnt|does not|never) let(?:s)? me (?:leave|go|out|go out|leave the house|call|eat|sleep)
(?:my|the) (?:{kin}) (?:is|gets|got|becomes|was|has been) (?:very |so |really |drunk and |being )*(?:violent|abusive|aggressive and|out of control and (?:hit|violent))
(?:{ren})(?:.{0,8}?)(?:{da})(?:到|緊|咗|過|完|了|晒|死|傷|爛|爆)*(?:我|我哋|我們|咱|媽媽|阿媽|媽咪|小朋友|孩子|細路|妹妹|細佬|弟弟|老婆|太太|妻子|兒子|女兒|個女|個仔|工人|佢老婆|佢阿媽|家人|屋企人|嫲嫲|婆婆|人(?:$|，|。|！|啊|呀|緊)|佢(?:$|，|。|！|啊|呀|緊)|她(?:$|，|。|！|啊)|他(?:$|，|。|！|啊))
(?:我|媽媽|阿媽|朋友|姊姊|姐姐|妹妹|佢|她|他|同事|鄰居|隔籬個?女人)?(?:成日|經常|一直|日日|每日|每晚|晚晚|正在|而家|現在|又|長期|時常|常常|不斷|啱啱|剛剛|長年|被迫)*(?:被|俾|畀|比|遭|遭到|受到|受|捱)(?:我|佢|他|她|人|個|我的|我個|我嘅|一個|班|那個)*(?:{ren})?(?:.{0,4}?)(?:毆打|暴打|毒打|痛打|打到|打傷|打緊|打$|打，|打。|打！|打啊|打呀|打罵|虐打|虐待|家暴|施暴|掌摑|捏頸|掐頸|掐住|勒住|勒頸|箍頸|斬|捅|用刀|襲擊|禁錮|囚禁|鎖住|鎖喺|綁住|恐嚇|威脅|追斬|追打|拳打腳踢|燒傷|潑鏹水|踢到|揍)
(?:{ren})(?:.{0,6})(?:有暴力傾向|好暴力|很暴力|會打人|打人|發癲打|醉酒打|要殺我|要殺咗我|要殺了我|想殺我|話要殺|說要殺|話要斬|說要斬|話要打|要打死我|打死我|殺死我|斬死我|要同歸於盡|唔准我出門|不准我出門|不讓我出門|唔俾我出門|唔畀我出門|唔俾我走|不讓我走|唔畀我走|扣起我|收起我(?:本|個|嘅|的)?(?:護照|電話|身份證)|控制我)
(?:我)(?:好|很|真係好|非常)?(?:驚|怕|害怕|擔心)(?:佢|他|她|老公|丈夫|男友|男朋友|爸爸|父親|返屋企|回家)(?:會|要|又)?(?:打|殺|傷害|斬|搞|虐|對我|返嚟|回來|$|，|。)
(?:家暴|家庭暴力)(?:.{0,4})(?:緊|中|受害|受害者|求助|點算|怎麼辦|怎辦|救|逃|離開|想走|怎么办)|(?:遭受|受到|正受|受緊|面對|經歷)(?:家暴|家庭暴力|虐待|暴力|虐打)
== violence.sign
(?:domestic|family|partner) (?:violence|abuse)|wife beat(?:ing|er)|(?:need|find|looking for|any|is there a|want|go to|get to)(?: a)? (?:women s |womens |safe |emergency )*(?:refuge|shelter|safe house)(?: from| because| for)*|restraining order against|protect me from
(?:hit|beat|punch|slap|kick)(?:s|ed|ing|en)? (?:{them})
家暴|家庭暴力|虐妻|虐打|庇護中心|打(?:我|我哋|老婆|老公|人啊|人呀)(?:$|，|。|！|啊|呀|喇)
== violence.about
(?:car|taxi|vehicle|truck|van|bus|ball|game|football|match|wall|door|mosquito|bill|queue)
(?:車|的士|巴士|波|比賽|蚊)
== violence.bare
(?:domestic violence|abuse|violence|he hits|she hits|abused|beaten)
(?:家暴|家庭暴力|虐待|俾人打|被打|打我|暴力)

== sexual.now
(?:raped|raping|rapes?) (?:me|her|him|my|us|by|a|the)|(?:was|been|being|got|get|am|im|is|were|nearly|almost|just) (?:nearly |almost |just |gang |date )*(?:raped|molested|groped|drugged and|sexually (?:assaulted|abused|harassed|attacked)|indecently assaulted|spiked|upskirted)
(?:sexually|indecently) (?:assault(?:s|ed|ing)?|abus(?:e|es|ed|ing)|harass(?:es|ed|ing)?|attack(?:s|ed|ing)?|touch(?:es|ed|ing)?) (?:me|her|him|my|us|by|a|the|them)
(?:touch(?:es|ed|ing)?|grop(?:e|es|ed|ing)|fondl(?:e|es|ed|ing)|grab(?:s|bed|bing)?|feel(?:s|ing)? up|rub(?:s|bed|bing)?(?: against)?|molest(?:s|ed|ing)?) (?:me|her|him|my (?:{kin}|child|kid)|my (?:breasts?|chest|private parts?|privates?|bum|butt|thighs?|genitals?|vagina|penis)|(?:her|his) (?:breasts?|chest|private parts?|privates?|bum|butt|genitals?))
(?:forc(?:e|es|ed|ing)|mak(?:e|es|ing)|made|pressur[a-z]+|coerc[a-z]+) (?:me|her|him|us|my [a-z]+) (?:to |into )?(?:have sex|having sex|sex|sleep with|do sexual|strip|undress|send nudes|prostitut[a-z]+|watch porn|perform)
(?:without my consent (?:he|she|they)|had sex with me (?:while|when|without)|i said no (?:but|and) (?:he|she|they))
(?:threat[a-z]*|blackmail[a-z]*|leak(?:ed|ing)?|shar(?:e|ed|ing)|post(?:ed|ing)?|spread(?:ing)?)(?: [a-z]+){0,6} (?:my|her|me) (?:nudes?|naked (?:photos?|pictures?|video)|intimate (?:photos?|images?|videos?)|sex (?:tape|video))
(?:被|俾|畀|比|遭|遭到|受到|受)(?:.{0,6})(?:強姦|強暴|性侵|性侵犯|非禮|迷姦|輪姦|猥褻|性騷擾|摸胸|摸下體|摸屁股|摸臀|偷拍裙底|逼迫發生關係)|(?:{ren})(?:.{0,6})(?:強姦|強暴|性侵|非禮|迷姦|猥褻|性騷擾)(?:咗|過|了|緊)?(?:我|佢|她|個女|女兒|妹妹|妹|朋友|個仔|兒子|小朋友|$|，|。)
(?:摸|掂|搞|非禮|侵犯)(?:咗|了|我|佢|她|個女|女兒|妹妹|阿女)*(?:個|的|嘅)?(?:下體|私處|胸部|個胸|心口位|臀部|屁股|大髀內側|敏感部位|陰部|籮柚)|(?:逼|迫|強迫|強逼|威逼|迫使|夾硬)(?:.{0,4})(?:上床|性交|做愛|發生關係|發生性行為|性行為|賣淫|拍裸照|脫衫|除衫|脫衣服|口交)|(?:用|拿|放|散播|發布|公開|上載)(?:.{0,4})(?:裸照|性愛片|私密照|不雅照)(?:.{0,6})(?:威脅|勒索|恐嚇|上網|我)?|落藥迷|落咗藥|下了藥.{0,4}(?:性|侵)
== sexual.sign
(?:rape|raped|rapist|sexual(?:ly)? (?:assault(?:ed)?|abuse[d]?|violence|attack(?:ed)?)|molest(?:ed|ation|er)?|indecent assault|sextortion|incest)
強姦|強暴|性侵|非禮|迷姦|輪姦|猥褻侵犯|性暴力|裸聊勒索
== sexual.bare
(?:rape|sexual assault|molested|sexual abuse|sexual harassment)
(?:強姦|性侵|非禮|性騷擾)

== child.now
(?:beat(?:s|ing|en)?|hit(?:s|ting)?|slap(?:s|ping)?|kick(?:s|ing)?|abus(?:e|es|ed|ing)|starv(?:e|es|ed|ing)|burn(?:s|ed|ing)?|whip(?:s|ped|ping)?|tortur(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|molest(?:s|ed|ing)?|shak(?:e|es|ing)|can(?:es|ed|ing)) (?:up )?(?:a |an |the |his |her |their |own |small |young |little |year old |my |our |this |that |[0-9]+ )*(?:kids?|child(?:ren)?|babies|baby|infants?|toddlers?|sons?|daughters?|boys?|girls?|niece|nephew|pupils?|stepsons?|stepdaughters?|stepchild(?:ren)?|grandchild(?:ren)?|grandson|granddaughter|students?)
(?:kids?|child(?:ren)?|baby|infant|toddler|son|daughter|boy|girl|niece|nephew|pupil|student|grandson|granddaughter|minor) (?:next door |upstairs |of my neighbou?r |[a-z]+ ){0,3}(?:is |are |was |were |has been |have been |being |been |keeps? |gets? |getting |may be |might be |always |is being |are being )+(?:being |getting |physically |sexually |badly |severely |seriously )*(?:abused|beaten(?: up)?|hit|neglected|molested|starved|burn(?:t|ed)|tortured|locked (?:up|in|inside)|left (?:home )?alone|left unattended|bruised|in danger|screaming and|crying and (?:screaming|being)|covered in bruises|groomed|exploited)
(?:leaves?|left|leaving) (?:a |the |his |her |their |my |small |young |[0-9] year old )*(?:kids?|child(?:ren)?|baby|infant|toddler|son|daughter) (?:at )?(?:home )?(?:alone|unattended|by (?:itself|himself|herself|themselves)|in the car|locked in)
(?:my|a|our|the|his|her) (?:[a-z0-9]+ ){0,3}(?:kids?|child|son|daughter|baby|toddler|boy|girl|grandson|granddaughter|niece|nephew) (?:is |are |has |have |went |just |has gone |gone |is gone )+(?:missing|disappeared|lost|vanished|not come home|run away|ran away|been taken|been kidnapped|kidnapped|abducted|taken by)|(?:cant|cannot|can not|couldnt) find my (?:[a-z0-9]+ ){0,3}(?:kids?|child(?:ren)?|son|daughter|baby|toddler|grandson|granddaughter)|(?:lost|missing) (?:my |our |a )?(?:kid|child|toddler|son|daughter|boy|girl)(?: in| at| anywhere| for| since| at the)?|i lost my (?:kid|child|son|daughter) (?:in|at) the (?:mall|crowd|park|shop|street|mtr|station|beach|market)
(?:打|虐打|虐待|鞭打|毒打|掌摑|摑|踢|餓|燒|綁|搖|性侵|非禮|侵犯|傷害)(?:緊|死|到|咗|傷|過|住|佢|自己|個|的|嘅|啲|隔籬|鄰居|佢個|佢哋個|小|細)*(?:小朋友|小孩|孩子|細路仔|細路女|細路|細蚊仔|嬰兒|BB|bb|BB仔|幼兒|幼童|小童|學生|兒童|囡囡|仔女|細仔|細女|個仔|個女|孫仔|孫女|孫|初生)(?:$|，|。|！|啊|呀|緊|到|，|出|咁|喊|打)?
(?:小朋友|小孩|孩子|細路仔|細路女|細路|細蚊仔|嬰兒|BB|bb|幼兒|幼童|小童|學生|兒童|囡囡|仔女|個仔|個女|女兒|兒子|孫仔|孫女)(?:.{0,8}?)(?:被|俾|畀|比|遭|受)(?:.{0,6}?)(?:打|虐|性侵|非禮|侵犯|餓|鎖|綁|傷害|忽略|疏忽照顧|拐|擄|捉走|帶走|欺凌到)
(?:小朋友|小孩|孩子|細路|嬰兒|BB|bb|幼兒|小童|兒童|囡囡|仔女)(?:.{0,4})(?:全身|身上|成身|周身)(?:.{0,4})(?:瘀|傷|傷痕|瘀傷)|(?:鎖|困|關|獨留|留低|留下|掉低|丟下|遺棄)(?:咗|了|住|低|下)?(?:.{0,4})(?:小朋友|小孩|孩子|細路|嬰兒|BB|bb|幼兒|小童|兒童|仔女)(?:.{0,3})(?:喺|在|一個人|自己|屋企|家中|家裏|車)
(?:我|我個|我嘅|我的)?(?:小朋友|小孩|孩子|細路|BB|bb|囡囡|個仔|個女|女兒|兒子|孫仔|孫女|仔仔|女女|阿仔|阿女)(?:.{0,6})(?:唔見咗$|唔見咗，|唔見咗。|唔見咗！|唔見咗啊|唔見咗呀|唔見咗人|唔見人|不見了$|不見了，|不見了。|不見了！|不見了啊|失蹤|走失|走散|蕩失路|離家出走|冇返屋企|沒有回家|沒回家|俾人捉|被拐|被擄)|(?:搵唔到|找不到|唔見咗|走失咗)(?:我)?(?:個|的|嘅)?(?:小朋友|小孩|孩子|細路|BB|bb|囡囡|個仔|個女|女兒|兒子|仔|女)(?:$|，|。|！|啊|呀|喺|在|點算)
== child.sign
(?:child|children|kid|baby|infant|student) (?:physical |sexual )?(?:abuse|neglect|cruelty|molestation)|abus(?:e|ed|ing) of (?:a )?child(?:ren)?|(?:missing|lost|abandoned|neglected|abused) (?:child|kid|baby|toddler|infant)|(?:baby|child|infant) (?:was )?abandoned
虐兒|虐待兒童|虐童|(?:懷疑|目睹|見到|聽到|發現|知道|舉報)(?:.{0,6})(?:虐兒|虐待兒童|虐童|疏忽照顧兒童|虐待)|棄嬰
== child.bare
(?:child abuse|abused child|missing child)
(?:虐兒|虐童|虐待兒童)
== elder.now
(?:beat(?:s|ing|en)?|hit(?:s|ting)?|slap(?:s|ped|ping)?|abus(?:e|es|ed|ing)|starv(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|tie(?:s|d)? up|tying up|mistreat(?:s|ed|ing)?|ill ?treat(?:s|ed|ing)?|bull(?:y|ies|ied|ying)|pinch(?:es|ed|ing)?|yell(?:s|ing)? at and hit(?:s|ting)?) (?:up )?(?:a |an |the |my |his |her |their |old |elderly |own |aged |disabled |[0-9]+ year old )*(?:elderly|grand(?:mother|father|ma|pa|parents?)|old (?:man|lady|woman|people|person)|granny|elders?|residents?|aged (?:mother|father|parents?)|senior(?:s| citizen)?)
(?:grand(?:mother|father|ma|pa)|old (?:man|lady|woman)|granny|elderly (?:[a-z]+ )?|(?:mother|father|mum|mom|dad|aunt|uncle) (?:in|at) (?:a |the |her |his )?(?:care|nursing|elderly|old age|residential) (?:care )?home|residents? (?:in|at|of) (?:the|a) (?:care|nursing|elderly) home) (?:[a-z]+ ){0,3}(?:is |are |was |were |has been |being |been |gets |getting |has )+(?:being |getting |physically |badly )*(?:abused|beaten(?: up)?|hit|neglected|starved|tied (?:up|to)|bruised|mistreated|ill treated|slapped|locked (?:up|in)|bullied|left in)
(?:打|虐打|虐待|掌摑|摑|踢|綁|鎖|餓|傷害|忽略|疏忽照顧|推跌|喝罵同打)(?:緊|死|到|咗|傷|過|住|佢|自己|個|的|嘅|啲|隔籬|院舍)*(?:長者|老人家|老人|婆婆|公公|阿婆|阿伯|伯伯|嫲嫲|爺爺|外婆|外公|阿公|阿嫲|院友|年老父母|老媽|老父|老母|老爸)
(?:長者|老人家|老人|婆婆|公公|阿婆|阿伯|伯伯|嫲嫲|爺爺|外婆|外公|阿嫲|阿公|院友|院舍住客|老媽|老父)(?:.{0,8}?)(?:被|俾|畀|比|遭|受)(?:.{0,8}?)(?:打|虐|綁|餓|鎖|傷害|疏忽照顧|欺負|掌摑|性侵|非禮)
== elder.sign
(?:elder(?:ly)?|elders?|old age|senior) (?:abuse|neglect|mistreatment)|abus(?:e|ed|ing) (?:of )?(?:the |an )?(?:elderly|elders?)
虐老|虐待長者|虐待老人|(?:懷疑|目睹|見到|聽到|發現|舉報)(?:.{0,8})(?:虐老|虐待長者|虐待院友|虐待老人)
== elder.bare
(?:elder abuse|elderly abuse)
(?:虐老|虐待長者)

== medical.now
(?:not|isnt|aint|stopped|stop|cant|cannot|can not|couldnt|cant even|barely|hardly|struggling to|struggles to|unable to|difficult(?:y|ies)?(?: in)?|trouble|problems?|hard to|hard for (?:me|him|her) to|finding it hard to|cant seem to|no longer|doesnt|does not|wont|wasnt|short of) (?:breath(?:e|es|ing)?|breath)
(?:is|are|was|hes|shes|im|i am|they are|found|became|become|went|gone|lying|lies|still|fell|knocked|looks|almost|seems|{kin}|man|woman|person|baby|lady|guy|boy|girl) (?:[a-z]+ ){0,2}(?:unconscious|unresponsive|not (?:breathing|moving|responding|waking up|conscious|responsive)|having (?:a )?(?:seizure|fit|convulsion|convulsions|heart attack|stroke|asthma attack|allergic reaction|contractions|miscarriage)|turning blue|choking|coughing (?:up )?blood|vomiting blood|bleeding (?:heavily|badly|out|a lot|so much|to death|profusely|everywhere|non ?stop)|going into labou?r|in labou?r (?:now|and|at)|giving birth|drowning|convulsing|seizing|electrocuted|overdosing|passed out|fitting|fainted and|collapsed and)
(?:wont|will not|cant|cannot|doesnt|does not|not able to) (?:wake (?:up|him|her|my [a-z]+)?|wake up|regain consciousness|respond|move (?:his|her|my) (?:arm|leg|face|body|left side|right side))(?: up)?|(?:cant|cannot) wake (?:him|her|my [a-z]+|them)(?: up)?
(?:no|lost|lose|doesnt have a|without a|cant (?:feel|find) (?:a|his|her)) (?:pulse|heartbeat|heart beat)|heart (?:has )?stopped|lost consciousness|losing consciousness|cardiac arrest
(?:having|just had|has just had|is having|think (?:i|he|she|its|it is|this is|my [a-z]+) (?:am|is|m|s|are|was|might be|may be)? ?(?:having|got|getting|a|an)?|suffering|suspected|possible|possibly|like|symptoms of)(?: a| an| of| from)* (?:heart attack|stroke|seizure|anaphyla[a-z]+|severe allergic reaction|asthma attack)(?: right now| now| help| please| and)*
(?:severe|terrible|crushing|sharp|bad|sudden|intense|extreme|strong|unbearable|really bad|awful|serious|very bad) (?:chest pains?|pains? in (?:my|his|her|the) chest|abdominal pain and|headache and (?:cant|numb|vomit)|burns?(?: on| all| and| from)|bleeding|allergic reaction|injur(?:y|ies) (?:and|from)|head injury|asthma attack)
(?:bleeding|blood) (?:wont stop|will not stop|doesnt stop|does not stop|not stopping|heavily|everywhere|all over|badly|a lot|profusely|out|to death|non ?stop|is pouring|gushing|pouring out|keeps coming)|wont stop bleeding|cant stop (?:the )?bleeding|los(?:ing|t) (?:a lot of |lots of |so much |too much )blood
(?:choking|choked|chokes) (?:on|and|to|help|;)|(?:is|s|baby|child|son|daughter|he|she|m) choking
(?:call|send|get|need|want|require|dispatch|calling|request) (?:me |us |for |him |her )?(?:an? |the )?(?:ambulance|paramedics?|ems)(?: to| now| please| urgently| asap| immediately| quick| quickly| at| here| for (?:my|him|her|me))+|^(?:please )?(?:ambulance|paramedics?)(?: please| now| quick| urgent(?:ly)?| help)*$|(?:call|send|need|get) (?:me |us |an |the )*ambulance$
(?:my )?waters? (?:has |have |just )?(?:broke|broken)|baby is (?:coming|coming out|being born)|contractions (?:every|are|[0-9]|started)|in labou?r(?: now| and (?:the|cant|cannot|my|no)| help)
(?:has |have |just |been )*(?:overdosed|overdosing|drug overdose|took an overdose|taken an overdose|taking an overdose|od ed|alcohol poisoning)(?: on| by| and| of)?
(?:swallowed|ate|eaten|drank|swallows|swallow) (?:a |an |some |the |my |his |her )*(?:button )?(?:battery|batteries|magnets?|needle|glass|bleach|poison|chemicals?|coin and)
(?:drowning|is drowning|electric shock and|electrocuted|struck by lightning|hit by (?:a |an )?(?:car|bus|truck|taxi|minibus|train|lorry|van|motorbike|tram) (?:and|just|right|help|;|now|in front)|(?:fell|fallen|falls) (?:from|off|down|out)(?: [a-z0-9]+){0,6} (?:and )?(?:not moving|unconscious|cant move|cannot move|bleeding|isnt moving|broke|hurt badly|head))
(?:face|mouth|arm|one side)(?: is| has| suddenly| went)* (?:droop(?:ing|ed)?|numb and|gone numb|paralys[a-z]+)|slurred speech|cant (?:move|feel) (?:my|his|her|one|the) (?:left |right |arm|leg|side|face|whole)|slurring (?:his|her|my) (?:words|speech)
(?:throat|tongue|face|lips) (?:is |are |has |keeps )*(?:swelling|swollen|closing)(?: up)?
(?:serious|bad|terrible|horrible|car|traffic|road|fatal|bus|motorcycle|big) (?:car |traffic |road )*(?:accident|crash) (?:just (?:now|happened)|right now|happened (?:just|in front|now)|people (?:are )?(?:injured|hurt|bleeding|trapped)|in front of|with (?:people |many )?injur[a-z]+|now)|(?:people|someone|person|driver|passenger|man|woman|child) (?:is |are |was |were )?(?:seriously |badly |severely )(?:injured|hurt|burned|burnt|wounded)
(?:暈低|暈倒|暈咗|昏倒|昏迷|昏咗|失去知覺|失去意識|冇知覺|冇意識|沒有意識|不省人事|冇反應|沒有反應|沒反應|叫極都唔醒|叫唔醒|叫不醒|叫極唔應|唔識郁|唔郁得|不會動|冇咗呼吸|冇呼吸|沒有呼吸|沒呼吸|停止呼吸|停咗呼吸|冇咗氣|斷氣|冇心跳|沒有心跳|沒心跳|心跳停|停頓心跳|休克|口吐白沫|反白眼|眼反白|面青口唇白|嘴唇發紫|塊面發紫|癱瘓咗半邊)(?:$|，|。|！|啊|呀|咗|了|喺|在|！|快|救|點|怎|係|路|街|地|屋|家|佢|人|倒)
(?:呼吸困難|呼吸唔到|呼吸不到|呼吸不了|唞唔到氣|抖唔到氣|透唔到氣|透不過氣|喘不過氣|喘唔到氣|唔夠氣|無法呼吸|冇辦法呼吸|窒息|哽親|鯁親|哽到|鯁到|噎住|噎到|噎着|卡住喉嚨|卡喉嚨|鯁喉|哽喉|哽咗嘢|鯁住)
(?:心口|胸口|胸|心臟)(?:好|很|劇|突然|非常|超級|一陣|突然好|突然間)+(?:痛|翳|悶|緊|絞痛|壓住)|(?:心口|胸口)(?:痛到|痛得|劇痛|翳痛|絞痛|痛$|痛，|痛！|痛。|痛啊|痛呀)|心臟病發|心臟病發作|(?:突然|好似|好像|懷疑|似|可能|疑似|啱啱|剛剛|而家|現在|正在)(?:係|是)?(?:中風|心臟病|爆血管|腦出血|癲癇|發羊吊|抽搐)|發羊吊|抽搐(?:緊|中|不止|$|，|。|！)|中風徵狀|半邊(?:面|身|臉)(?:.{0,4})(?:郁唔到|動不了|冇力|無力|歪|麻痺)|口角歪|嘴歪|口齒不清
(?:大量|流好多|流很多|流咗好多|流了很多|不停|一直|狂|猛)(?:出|流|咁流|嘔|吐)?血|血流不止|流血不止|止唔到血|止不住血|止唔住血|出血不止|噴血|嘔血|吐血|咳血(?:$|，|。|！)|成地血|周圍都係血|一地血|滿地血
(?:叫|召|call|要|派|快|需要|揾|搵|請派|幫我叫|幫手叫|快啲叫|快點叫)(?:.{0,4})(?:救護車|白車|十字車|救傷車)(?:$|，|。|！|啊|呀|嚟|來|過嚟|快|救|到|去)|^(?:救護車|白車)(?:$|！|!|啊|呀|快)
(?:穿咗?羊水|穿羊水|羊水穿|羊水破|破水|作動|就嚟生|快要生|要生了|生緊|臨盆|陣痛(?:好|每|開始|越)|想生啦|小產緊|大出血)(?:$|，|。|！|啊|呀|咗|了|喇|啦|喺|在|點|怎|好|每|開|越)
(?:浸親|遇溺|溺水|浸緊|跌落海|跌落水|掉下海|掉進海|掉進水|觸電|電親|俾車撞|畀車撞|被車撞|撞親人|撞倒人|車禍|撞車|翻車|交通意外|高處墮下|由高處跌|從高處跌|跌落樓|墮軌|跌落路軌)(?:$|，|。|！|啊|呀|咗|了|有人|好|快|現場|受|流|傷|點算|救|喺|在|人)
(?:食錯|吃錯|誤服|誤食|吞咗|吞了|吞下|飲錯|喝錯)(?:.{0,4})(?:藥|毒|漂白水|清潔劑|電池|鈕扣電池|硬幣|磁石|有毒|毒菇|老鼠藥|鏹水)|(?:服藥|吃藥|藥物|食藥|服用|吸毒|毒品)過量|食過量|酒精中毒|一氧化碳中毒|煤氣中毒|中毒(?:$|，|。|！|啊|呀|咗|了|昏|嘔)|(?:嚴重|急性|過敏)(?:.{0,3})(?:過敏|休克|反應|腫到)|喉嚨腫|塊面腫晒|全身紅疹.{0,6}(?:呼吸|氣)|嚴重(?:燒傷|燙傷|受傷|創傷)|(?:重傷|傷得好重|傷得很重|傷勢嚴重|成身血|斷咗隻手|斷咗隻腳|骨折(?:流血|出血))
(?:call|need|快叫)(?:.{0,3})ambulance|heart attack(?:.{0,4})(?:啊|呀|點算|救|好痛)|(?:阿爸|阿媽|爸爸|媽媽|婆婆|公公|老公|老婆|個仔|個女|佢|我)(?:.{0,4})(?:heart attack|stroke|faint咗|faint了|暈咗|collapse咗)
== medical.sign
(?:unconscious|unresponsive|collapsed|fainted|fainting|passed out|passing out|blacked out|chest pains?|heart attack|pain in (?:my|his|her|the) chest|chest (?:is |feels? )?(?:hurts?|hurting|tight(?:ness)?|pain)|(?:having|has) a (?:fit|stroke)|seizure|convulsions?|choking|ambulance|overdose|poisoned|coughing blood|severe bleeding|not breathing|medical emergency|anaphyla[a-z]+|heat ?stroke|electrocuted|drowned|miscarriage|broken (?:bone|leg|arm) and|badly (?:injured|hurt)|seriously (?:injured|hurt)|head injury|bleeding)
暈倒|暈低|昏迷|心口痛|胸口痛|胸痛|心臟病發|中風|抽搐|癲癇|窒息|中毒|救護車|白車|溺水|休克|急病|流血|出血|受重傷|觸電|流產|大出血
== medical.about
(?:a ?e|a and e|accident and emergency|emergency (?:department|room|service fee)|patients?|clinic|doctor s letter|follow up|my late|cremation|death|after (?:a|the|my|his|her)|work injury|injured at work|hurt at work|work accident|recovered|had a|has had|when (?:do|should|can) i|blood (?:donation|test|type)|donate)
(?:急症室|診所|醫生信|收費|火化|死亡|工傷|返工受傷|捐血|驗血|上次|之後|後嘅|後的|患者|病人|長期病|咗三年|咗兩年|咗幾年|了三年|了兩年|了幾年)
== medical.bare
(?:ambulance|heart attack|chest pain|stroke|not breathing|cant breathe|unconscious|choking|bleeding|overdose|emergency room now|medical emergency|drowning|seizure)
(?:救護車|白車|心臟病|中風|胸痛|心口痛|窒息|暈倒|流血|中毒|昏迷|溺水)

== fire.now
(?:there is|theres|there s|there are|we have|i have|have|its|it is|started|starting|caught|catching|catches|seeing|see|saw|a) (?:a |an |big |huge |small |massive |now |on |serious |house |flat |kitchen |electrical |hill |grass )*(?:fire|flames|blaze|inferno)
(?:is|are|s|was|house|flat|{place}|hair|clothes|everything|it|curtain|pan|oil|battery|car|phone|plug|cooker|wok|mattress|sofa|bed|something) (?:still |now |all |really )*(?:on fire|caught fire|burning down|in flames|ablaze|burning up|catching fire)
(?:{place}|{place}s) (?:is |are |has |s )*(?:burning|smoking|ablaze|full of smoke|filled with smoke|filling with smoke)
fire (?:in|at|on|inside|outside|near|next to|broke out|has broken out|breaking out|is spreading|spreading|upstairs|downstairs|next door|everywhere|behind|below|above)(?: in| at| on| of)?(?: my| the| our| a| this| next| his| her| neighbou?rs?)*(?: {place})?(?: now| right now| help)?
^(?:fire|help fire|fire fire|fire help|fire now|fire please help)(?: fire| help| now| please)*(?: ;)*$
(?:smoke|smoky) (?:is )?(?:coming|everywhere|filling|pouring|billowing|rising|in (?:the|my|our) (?:corridor|building|room|lift lobby|stairs|staircase|flat|hallway|lobby|unit)|from (?:the|my|a|next|upstairs|downstairs|under) ?(?:door|window|flat|socket|neighbou?r|building|oven|unit|engine|electric|meter|car|battery|next door)?)|(?:thick|heavy|black|dense|lots of|a lot of|so much) smoke|(?:can |i |we )?smell(?:s|ing)? (?:of |some |like )?(?:smoke|burning|something burning|burnt wires?|burning (?:smell|plastic|wires?))|(?:see|seeing) (?:some |thick |black |a lot of )?smoke
fire alarm (?:is |has |s |just |keeps )*(?:ringing|going off|sounding|went off|gone off|blaring)
(?:有|係|是|我|屋企|家裏|家中|隔籬|樓上|樓下|廚房|單位|後樓梯|大廈|對面|商場|學校|山上|車|電房|電錶房|垃圾房|隔離|鄰居|餐廳|地盤|間屋|間房)(?:.{0,6}?)(?:火燭|着火|著火|起火|失火|火警|火災|燒緊|燒着|燒著|燒起|冒煙|出煙|出緊煙|有濃煙|好大煙|好多煙|火光|爆炸|着咗火|著咗火|燒咗起|燒咗起嚟)(?:$|，|。|！|啊|呀|喇|啦|緊|了|咗|點|怎|快|好|救|嚟|來|起|勢|着|正|！|燒|有)?
^(?:火燭|着火|著火|失火|起火|火警|火災)(?:啊|呀|喇|啦|了|！|，|。|快|救命|$)+|(?:火燭|着火|著火|起火|失火)(?:啊|呀|喇|啦|了|咗|！|快|救|點算|怎麼辦|怎辦|怎么办)|(?:好大|濃|黑|大|好多|很多)(?:煙|烟|火)(?:$|，|。|！|啊|呀|出|湧|冒|味|由|從)|火勢|(?:聞到|有|陣|好大)(?:.{0,3})(?:燒焦|燒嘢|煙|焦味|燶味|燒膠)(?:味)?(?:$|，|。|！|啊|呀|由|從|喺)|火警鐘(?:響|嚮|叫)(?:緊|咗|了|$|，|。|！|個)?|(?:on fire|fire)(?:.{0,2})(?:啊|呀|喇|救命|點算)|(?:電池|充電器|電單車|插座|插蘇|拖板)(?:.{0,3})(?:爆炸|着火|著火|起火|冒煙|燒)
== fire.sign
(?:on fire|house fire|building fire|fire alarm)
火警|火災|火燭|着火|著火|起火|失火|濃煙
== fire.about
(?:report a fire|block(?:ed|ing)?|complain[a-z]*|hazard|false alarm|test|fire services|how often|must|licensed|restaurant|guesthouse|premises)
(?:走火|通道|阻塞|堵塞|投訴|誤鳴|食肆|賓館|處所|樓宇|指示|法令|受災|災民|援助)
== fire.bare
(?:fire|smoke|burning)
(?:火燭|火警|着火|著火|起火|失火|火災|濃煙)

== gas.now
(?:smell(?:s|ed|ing)?|smells like|can smell|stinks of|reeks of|odou?r of|scent of|there is|theres|strong|hear|hissing)(?: of| like| some| strong| a| the| very| really| lots| lot| town| cooking| coal| leaking| weird| natural| bad)* (?:gas|lpg)(?: in| from| at| smell| leak| leaking| odou?r| everywhere| near| coming| now| outside| inside| and)?
gas (?:smell|smells|leak|leaks|leaking|leaked|is leaking|odou?r|hissing|escaping|is escaping|pipe (?:burst|broke|is leaking|leak|broken|leaking)|explosion|exploded)
leak(?:ing|y|s|ed)? (?:of |town )?(?:gas|lpg)|carbon monoxide (?:alarm|poisoning|leak|detector (?:is )?(?:beeping|ringing|going off))
(?:煤氣|石油氣|燃氣|天然氣|瓦斯|gas|氣體)(?:.{0,3})(?:味|洩漏|泄漏|外洩|外泄|漏緊|漏咗|漏出|漏氣|洩|泄|爆炸|爆咗|臭)|漏(?:煤氣|石油氣|天然氣|氣(?:$|，|。|！|啊|呀|點)|gas|瓦斯|緊氣|緊gas|咗gas|緊煤氣)|聞到(?:.{0,8})(?:煤氣|石油氣|瓦斯|gas|氣味洩|燃氣)|smell(?:到)?gas|一氧化碳(?:警報|中毒|超標)
== gas.sign
(?:gas leak|smell of gas|gas smell)
== gas.about
(?:detection|detector|test|testing|check)
(?:偵測|測試|檢測)
== gas.bare
(?:gas leak|gas smell)
(?:煤氣味|漏煤氣|漏氣)

== trapped.now
(?:trapped|stuck|locked|caught|stranded|pinned) (?:in|inside|under|underneath|on|up on|down|at the top of)(?: a| an| the| my| our| this| of)* (?:[a-z]+ ){0,1}(?:lift|elevator|rubble|basement|mountain|hill|flood|flooding|water|cliff|tunnel|cave|debris|toilet|bathroom|washroom|store ?room|freezer|fridge|car ?park|cable car|roof|roof ?top|drain|manhole|shaft|mud|landslide|landslip|burning|train|mtr|rocks?|island|reservoir|trail|peak|sea|rising water|escalator|machine|wreck|crashed car|car boot|safe|closet|window)
(?:lift|elevator) (?:is |has |got |just |s )*(?:stuck|stopped|stalled|jammed|broken|broke down|not moving|fell|dropped)(?: [a-z]+){0,4} (?:with|and|inside|between|people|someone|me|im|were|we|child|mother|person|help)|(?:stuck|trapped) (?:between floors|in (?:the )?lift|inside)|(?:im|i am|we are|were|he is|she is|someone is|people are|there are people|there is someone|person|child is|baby is|baby|dog and) (?:trapped|stuck inside|locked in|locked inside|stuck in there|buried)
(?:lost|injured|hurt|stuck|stranded|fell|fallen) (?:in|on|while|when|during|up)(?: the| a| my)* (?:[a-z]+ )?(?:mountains?|hills?|trail|country park|forest|woods|hiking|hike|wilderness|lion rock|dragons back|maclehose|peak|waterfall|stream|cliff)|(?:cant|cannot) (?:get|find) (?:my |our |a )?(?:way )?(?:out|down) (?:of|from) (?:the |this )?(?:lift|building|room|mountain|hill|trail|toilet|flat|water|car|forest|country park|fire)
(?:baby|child|kid|toddler|son|daughter|dog) (?:is |got |has been |locked |s |accidentally )*(?:locked|stuck|trapped) (?:in|inside) (?:the |a |my |our )?(?:car|room|flat|lift|bathroom|toilet|house)
(?:困|卡|鎖|關|反鎖|夾|壓|埋)(?:咗|住|了|在|喺|入|到|左|緊|著|着|親)*(?:.{0,3}?)(?:電梯|𨋢|升降機|lift|車廂|火場|地盤|隧道|水裏|洪水|山上|山裏|懸崖|廁所|洗手間|雪房|冷凍|屋入面|房入面|房裏|屋裏|屋企出唔到|天台|停車場|纜車|車入面|車裏面|車裏|瓦礫|泥|下面|石|山坑|孤島|礁石|櫃|儲物室|閘)|(?:有人|我|我哋|我們|佢|佢哋|小朋友|婆婆|BB|bb|人)(?:.{0,4})(?:被困|受困|困住|困咗|困在|困喺|困𨋢|困lift|困立|困電梯)|^(?:被困|困𨋢|困lift|困電梯|困立)|被困(?:$|，|。|！|喺|在|電梯|升降機|火|山|水|啊|呀|人)|(?:電梯|升降機|𨋢|lift)(?:.{0,6})(?:有人|入面|裏面)(?:.{0,4})(?:困|出唔到|出不來|卡)|(?:電梯|升降機|𨋢|lift)(?:壞咗|停咗|卡住|急墜|跌)(?:.{0,6})(?:困|出唔到|出不來|入面有人)
(?:行山|遠足|登山|爬山|山上|喺山|郊野公園|麥理浩徑|獅子山)(?:.{0,8})(?:迷路|蕩失路|失路|失足|受傷|扭親|跌落|滑落|跌咗|跌倒|落唔到山|下不了山|搵唔到路|找不到路|受困|失蹤|中暑|滾落)|(?:迷路|失足)(?:.{0,6})(?:山|郊野)|(?:出唔到|出不到|出不去)(?:.{0,2})(?:𨋢|電梯|升降機|火場|間房|間屋)|水浸(?:.{0,6})(?:被困|困住|出唔到|走唔到)
== trapped.sign
(?:trapped|stuck in (?:the |a )?(?:lift|elevator))
被困|困𨋢|困lift|困電梯
== trapped.bare
(?:trapped|stuck in lift|stuck inside)
(?:被困|困𨋢|困lift)

== crime.now
(?:someone|somebody|some guy|a man|men|two men|burglars?|thief|thieves|a stranger|strangers|intruders?|robbers?|he|they|people|gang|my ex|ex|drunk man|a guy|i think someone) (?:[a-z]+ ){0,3}(?:breaking|break|trying to break|trying to get|trying to open|broke|forcing|climbing|kicking|smashing) (?:in|into|down|open|through|my door|the door|my window)
(?:break in|burglary|robbery|theft|mugging|stabbing|shooting|kidnapping|fight) (?:is )?(?:in progress|happening|going on|right now|now|taking place|outside)|(?:burglar|robber|thief|intruder|stranger|someone|man) (?:is |are |hiding |s )*(?:in|inside|outside) (?:my|our|the) (?:house|home|flat|apartment|room|bedroom|door|shop|balcony)
(?:im|i am|am|was|were|we are|being|getting|been|is|hes|shes|just got|just been|i just got) (?:being |getting |just )*(?:robbed|mugged|followed|stalked|chased|kidnapped|abducted|held (?:hostage|captive|against|at (?:gun|knife) ?point)|blackmailed|extorted|trafficked|hunted|carjacked|hijacked)(?: by| now| right now| home| at| and| please| help| on| in| with| for)?
(?:robbing|mugging|following|stalking|chasing|kidnapping|attacking|threatening|extorting|harassing and following) (?:me|us|my {kin}|my [a-z]+|a (?:woman|girl|man|boy|child|kid|lady)|her|him|someone|people|the shop|our shop)
(?:has|have|had|holding|holds|with|carrying|pointing|points|pulled (?:out )?|got|waving|brandish[a-z]*|swinging|wielding|threat[a-z]* (?:me|us|him|her) with|armed with) (?:a |an |the |big |large |kitchen |his |her |out )*(?:{bad}) ?(?:at|to|in|on|and|outside|against|now|at me|towards|chasing|wants)?
(?:kidnapped|abducted|taken hostage|held hostage|held against (?:my|his|her|their) will|human traffick[a-z]+ victim|scam (?:farm|park|centre|center|compound) (?:in|and)|trapped in (?:myanmar|cambodia|thailand|kk park))
(?:people|men|they|someone|two|gang|group|drunk|strangers|neighbou?rs?) (?:[a-z]+ ){0,4}(?:fighting|brawling|fight|attacking people|slashing people|stabbing people|shooting)(?: outside| downstairs| in the| in| with| on| now| near| at)+
(?:shots fired|gun ?shots?|shooting (?:in|at|outside)|someone (?:was |has been |got |is )?(?:shot|stabbed|murdered|slashed)|stabbed (?:me|him|her|someone|my)|murder(?:ed|ing)? (?:someone|him|her|my|a)|there is a (?:dead )?body|found a (?:dead )?body|dead body|bomb (?:threat|in|at|under|inside)|suspicious (?:package|bag|object|box|item)|hostage)
(?:threaten(?:s|ed|ing)?|going|wants?|tries|trying|vow[a-z]*|said he will|says he will|said they will) (?:me |us |to |that |he |she |they |will |would |and )*(?:kill|murder|stab|shoot|slash|harm|burn down|throw acid|chop|set fire to|splash)(?: me| us| my| him| her| them| our)
(?:有人|有賊|賊|個男人|一個男人|陌生人|幾個人|班人|有個人|有個男人|刀手|兇徒|醉漢|債主|大耳窿|收數佬|前夫|前度|前男友)(?:.{0,6}?)(?:爆格|爆門|撬門|撬緊|撬鎖|破門|闖入|闖進|入屋|入咗屋|入咗嚟|想入屋|爬窗|爬入|打劫|搶劫|行劫|搶我|搶嘢|搶咗|斬人|斬緊|打緊|追住|追緊|追我|跟住我|跟緊我|跟蹤|尾隨|揸刀|拎刀|攞刀|拿刀|持刀|拿着刀|拿著刀|有刀|有槍|拿槍|持槍|揸住|放火|縱火|淋油|淋紅油|踢門|拍門想|恐嚇|威脅|捉走|擄走|綁架|禁錮|開槍|打鬥|打交|鬧事|殺人|想殺|要殺|砍人|傷人|襲擊|在門外|喺門口唔走|喺我屋企|喺屋入面|在我家|躲在)
(?:我|我哋|我們|朋友|女兒|個女|個仔|佢|媽媽|阿媽|間舖|鋪頭|店舖|有人|太太|老婆)?(?:而家|現在|正在|正|啱啱|剛剛|頭先|剛才|又)?(?:被|俾|畀|比|遭)(?:人|佢|他|一個男人|個男人|個人|班人|陌生人|賊|幾個人|黑社會|債主|大耳窿|收數佬|前度|前夫|前男友|持刀賊)+(?:.{0,3}?)(?:打劫|搶劫|搶(?:$|，|。|！|咗|了|嘢|劫|走)|行劫|跟蹤|跟住|跟緊|尾隨|追斬|追住|追緊|追打|斬|捅|箍頸|綁架|綁住|綁走|禁錮|擄走|捉走|捉住|勒索|恐嚇|威脅要|圍住|圍毆|挾持|脅持|軟禁|拐賣|販賣|扣留喺|困喺園區|開槍|刺傷|砍)
(?:入屋|持刀|持械|持槍|蒙面)(?:行劫|打劫|搶劫|爆竊|傷人)|(?:揸|拎|攞|拿|持|舉)(?:住|着|著|起|咗|了|緊)?(?:把|一把|枝|支|張|住)?(?:刀|菜刀|生果刀|𠝹刀|槍|手槍|利器|武器|斧頭|鐵通|鎚|汽油彈|鏹水)(?:$|，|。|！|啊|呀|對住|對着|指住|指着|追|斬|恐嚇|威脅|喺|在|要|想|衝|話|說)|(?:斬人|追斬|劈友|開片|開槍|槍擊|槍戰|殺人|謀殺|綁架|脅持人質|人質|炸彈|爆炸品|可疑物品|縱火|放火)(?:啊|呀|喇|！|$|，|。|緊|喺|在|快|現場|個案正|發生)|(?:發現|有|見到|搵到)(?:.{0,3})(?:屍體|死屍|可疑包裹|可疑物|炸彈)|爆格(?:緊|中|啊|呀|$|，|。)|賊入屋|有賊|(?:kk園區|園區|緬甸|柬埔寨|泰緬)(?:.{0,6})(?:困|禁錮|救|拐|騙|扣)|(?:報警|叫警察|call警察|搵警察|需要警察|要警察)(?:啊|呀|快|救命|！|$|，快|即刻)
(?:call|send|get|need) (?:the )?(?:police|cops)(?: now| please| urgently| immediately| asap| to| here| quick| right now| help)+|^(?:please )?(?:call|get|send) (?:the )?(?:police|cops)(?: please)?$|help (?:he|she|they) (?:has|have|is|are|wants|will)|(?:followed|following) me (?:home|for|everywhere|all)
== crime.sign
(?:kidnapp(?:ed|ing|er)|abducted|hostage|intruder|burglar|robbery|being robbed|stalker|stalking me|break ?in|breaking in|armed|knife attack|bomb|gunman|death threats?)
綁架|擄人|打劫|搶劫|行劫|爆竊|爆格|持刀|斬人|追斬|炸彈|跟蹤我|尾隨我|恐嚇我|賊仔
== crime.about
(?:report|reported|reporting|stolen|lost|statement|case number|records?|check|loss memo|licen[cs]e)
(?:報案|口供|檔案|紀錄|失竊|報失|回條|編號)
== crime.bare
(?:robbery|burglar|burglary|intruder|kidnapped|stalker|being followed|robbed|knife|gun|police now|call police|police help|hostage)
(?:打劫|搶劫|有賊|綁架|跟蹤|爆格|報警|有刀|持刀|救命有賊)

== scam.now
(?:being|getting|am i being|think im being|think i am being|might be getting|may be getting|could be getting) (?:scammed|conned|defrauded|phished|tricked into|swindled|cheated out)
(?:just|already|accidentally|have|ive|i) (?:just |already |accidentally |now )*(?:sent|transferred|paid|gave|given|wired|remitted|handed|deposited|entered|typed|clicked|shared|told)(?: [a-z0-9]+){0,12} (?:scammers?|fraudsters?|fake (?:police|officer|website|site|link|bank|caller|official|customs|immigration|customer service)|phishing|con ?man|conmen|to a stranger|swindlers?|scam|suspicious (?:link|site|website|caller|account))
(?:caller|man|woman|officer|police|someone|somebody|he|she|they|person|people|message|guy|agent|official|stranger|text|sms|email|whatsapp|call)(?: [a-z0-9]+){0,8} (?:claim(?:s|ed|ing)?|pretend(?:s|ed|ing)?|says?|said|saying|from|impersonat[a-z]+|posing|is calling|calling|called|told me|tells me)(?: [a-z0-9]+){0,16} (?:transfer|send|wire|remit|pay|hand over|give|provide|deposit|withdraw|move|tell)(?: [a-z]+){0,5} (?:money|savings|cash|deposit|bail|guarantee|security|funds|password|passwords|otp|pin|verification code|code|bank details|bank account|bank card|card number|account|dollars|bitcoin|crypto|gift cards?|payment|fine)
(?:claim(?:s|ed|ing)?|pretend(?:s|ed|ing)?|says?|said|saying)(?: [a-z]+){0,4} (?:police|public security|immigration|customs|mainland|court|prosecutor|interpol|bank|hospital|courier|government|department of health|customer service|officer)(?: [a-z0-9]+){0,14} (?:arrest(?:ed)?|warrant|money laundering|safe account|investigat[a-z]+|transfer|secret|confidential|asset check|guarantee|bail|password|otp)
(?:asking|asks|asked|telling|tells|told|wants|want|wanted|forcing|instruct[a-z]*|demand[a-z]*|making) (?:me|my (?:mum|mom|mother|father|dad|grandma|grandmother|grandpa|grandfather|parents|wife|husband|son|daughter)|us|her|him) (?:to )?(?:[a-z]+ ){0,3}(?:transfer|send|wire|remit|buy (?:gift|itunes|steam|point)|withdraw|hand over|pay bail|give (?:him|them|her) my)(?: [a-z]+){0,6} (?:money|savings|cash|bail|guarantee|funds|cards?|password|otp|code|bitcoin|usdt|crypto|account|details|now|immediately)
(?:my|mum|mom|mother|grandma|grandmother|father|dad|grandfather|parents?|elderly [a-z]+)(?: [a-z]+){0,4} (?:is|are|about to|going to|s) (?:[a-z]+ ){0,3}(?:on the phone with (?:a )?(?:scammer|fraudster)|transfer(?:ring)? money to (?:a |the )?(?:scammer|stranger|fraudster|caller)|being (?:scammed|tricked|conned))
(?:virtual kidnapping|said (?:they|he) (?:have|has) my (?:son|daughter|child|kid|husband|wife)|(?:kidnapped|caught) my (?:son|daughter|child|kid|husband|wife) and)
(?:自稱|扮|扮成|扮係|冒充|假冒|假扮|話係|話自己係|說是|說自己是|聲稱|話佢係|話佢哋係|訛稱|自認係)(?:.{0,14})(?:警察|警方|公安|入境處|海關|銀行|客服|政府|職員|官員|檢察|法院|衞生署|速遞|快遞|淘寶|支付寶|微信|國安|部門|電訊|親戚|我個仔|兒子|孫|朋友|老闆)(?:.{0,40}?)(?:轉帳|轉賬|過數|匯款|轉錢|錢|密碼|保證金|保釋金|戶口|驗證碼|通緝|付款|提款|現金|拘捕|洗黑錢|資料|安全帳戶|點數卡|比特幣|usdt)
(?:叫|要|要求|逼|迫|催|催促|指示|吩咐|話要|說要)(?:緊)?(?:我|我媽|我阿媽|阿媽|媽媽|我爸|阿爸|爸爸|婆婆|公公|嫲嫲|屋企人|佢|老人家|我老公|我老婆)(?:即刻|馬上|立即|立刻|而家|現在|快啲|去|盡快|今日|今天)*(?:轉帳|轉賬|過數|匯款|入數|轉錢|匯錢|交錢|俾錢|畀錢|付款|交保證金|俾保證金|交保釋金|買點數卡|買(?:itunes|steam|遊戲)卡|提供(?:密碼|驗證碼|銀行|戶口|信用卡)|講(?:密碼|驗證碼)|俾(?:密碼|驗證碼|銀行|戶口)|交出|提款|去銀行)
(?:而家|現在|正在|正|啱啱|剛剛|剛才|頭先|今日|今朝|已經|好似|懷疑|怀疑|可能|應該|疑似|我)(?:.{0,4})(?:俾|被|畀|比|遭|受)(?:人|騙徒|佢|網上|網騙|電話|假)*(?:.{0,3}?)(?:呃緊|騙緊|呃$|呃，|呃。|呃！|呃錢|騙錢|騙了|呃咗|騙咗|騙走|呃走|詐騙|電騙|騙$|騙，|騙。|騙！|騙光|呃晒|騙去)
(?:啱啱|剛剛|剛才|頭先|已經|不小心|唔小心|我)(?:.{0,4}?)(?:轉|過|匯|俾|畀|入|輸入|按|撳|點擊|提供|畀咗|俾咗)(?:咗|了|左)(?:.{0,14}?)(?:騙徒|釣魚|假網站|假嘅|可疑|假警察|假公安|假銀行|假客服|呃人|詐騙)|(?:騙徒|詐騙|假公安|假警察|電騙|裸聊)(?:.{0,8})(?:叫我|要我|威脅我|勒索|逼我|打緊|仲喺|而家|即刻|要錢|恐嚇)
== scam.sign
(?:(?:i|we|my (?:[a-z]+ )?{kin}) (?:have been |was |got |ve been |has been |just got |think i was |were |been |think i have been |have just been )+(?:scammed|conned|cheated|defrauded|tricked|phished|swindled)|scam (?:call|caller) (?:now|right now|on the line)|on the (?:phone|line) with (?:a )?scammer|scammers? (?:is|are|has|have|took|got|stole|keeps?)|romance scam|love scam|investment scam|clicked (?:on )?(?:a |the )?(?:phishing|suspicious|scam|fake) link)
(?:俾|被|畀|比|遭)(?:人|騙徒)(?:呃|騙|詐騙)|中咗電話騙|墮入騙|網上情緣|殺豬盤|電話騙案|假公安|投資騙案
== scam.about
(?:shop|store|merchant|gym|beauty|travel agen[a-z]+|seller|restaurant|refund|consumer|goods|product|statistics|report a scam|how to (?:report|check|avoid|spot|recogni[sz]e|identify)|what is)
(?:商戶|店舖|鋪頭|間舖|健身|美容|旅行社|退款|退貨|消費者|消委會|商家|貨品|產品|點樣分辨|怎樣分辨|如何分辨|識別|如何避免|點樣避免|怎樣避免)
== scam.bare
(?:scam|scammed|being scammed|fraud)
(?:俾人呃|被騙|俾人騙|詐騙|電話騙案)

== life.now
(?:my|our|his|her|their|someones|somebodys) li(?:fe|ves) (?:is|are) (?:in danger|at risk|threatened|under threat)|(?:im|i am|we are|she is|he is|someone is|somebody is|my [a-z]+ is|people are|child is|they are) (?:in (?:serious |great |grave |immediate |real |so much )?danger|in mortal danger|not safe (?:at home|here|right now)|unsafe (?:at home|here|right now))|(?:call|dial|phone|ring) 999|^(?:sos|mayday|help help|help help help|emergency help|help emergency|emergency emergency|please help emergency|help me im in danger|save me|please save me|help me now|need urgent help now|someone help me)(?: please| now| help| quick)*(?: ;)*$|life or death|matter of life and death|(?:someone|somebody|he|she|man|woman|{kin}) (?:is |s )?dying (?:here|now|in front|right|please|help|;)
(?:有|遇到|面臨|處於)(?:生命)?危險(?:$|，|。|！|啊|呀|快|救)|生命危險|命在旦夕|(?:救命|救我|救救我|救人)(?:啊|呀|！|快|，|。|$|有|我|佢)+|(?:就死|快死|快要死|死緊)(?:啊|呀|喇|了|，|。|！|$)|人命關天|打999|call999|快打999
== life.sign
(?:emergency|in danger|dying|life threatening)
救命|緊急求助|有危險|快死
== life.about
(?:contact|contacts|department|room|vehicle|access|exit|passport|travel|visa|housing|loan|fund|number|lighting|rescue|relief|leave|repair|repairs|plumb[a-z]*|water|burst|to know|of cancer|hospice|palliative|will|works|curious|funeral|patient|parent|species|animal|pet|dog|cat|hotline|unit|transport|service|services|centre|plan|declaration|preparedness|generator|power|system|alert|warning|typhoon|not an|isnt an|button|light|lights)
(?:聯絡人|部門|室|車輛|通道|出口|護照|旅遊|簽證|房屋|貸款|基金|照明|救援金|維修|水管|表格|好難|電話號碼|機制|系統|照顧|支援服務|津貼|物種|品種|動物|危險品|危險駕駛|危險樓|危樓|斜坡|狗|條款|食物|建築)
== life.bare
(?:emergency|sos|mayday|save me|danger|urgent help|999|help urgent|in danger|dying)
(?:救命|救我|緊急|危險|求救|999|急|sos)
