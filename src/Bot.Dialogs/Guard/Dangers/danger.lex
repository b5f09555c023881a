# Signs that someone may be in danger. Per kind: raw (in the words as they are), now (look-alikes taken out first), sign (only when the
# message is not about information, money or the past), weak (only in a plain statement about a person that asks for no information), bare
# (only when the message says little else), about (ends a sign of this kind).
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

$ate = swallow(?:s|ed|ing)?|drinks?|drank|drunk|drinking|eats?|ate|eaten|eating|ingest(?:s|ed|ing)?|licked|sipped|gulped|chewed(?: on)?|inhaled|put(?:ting)?
$toxic = bleach|battery|batteries|magnets?|(?:rat |ant |cockroach |insect )?poison|pesticides?|insecticides?|weed ?killer|detergent|disinfectant|antifreeze|petrol|kerosene|thinner|acid|ammonia|(?:[a-z]+ )?(?:cleaner|cleaning (?:fluid|liquid|agent|product|solution|stuff|chemicals?)|remover|chemicals?)|mothballs?|hand sanitiser|hand sanitizer|(?:laundry|dishwasher) (?:pods?|tablets?|liquid)|nail polish|mercury|coins?|needles?|pins?|(?:broken )?glass|button cells?|(?:my|his|her|grandmas|grandpas) (?:[a-z]+ )?(?:pills|medicine|medication|tablets)
$fellin = fell|fallen|falls|falling|slip(?:s|ped|ping)?|jump(?:s|ed|ing)|swept|dragged|washed|thrown|pushed|drifting
$water = sea|water|harbou?r|river|reservoir|pool|pond|nullah|canal|ocean|waves?|drain|manhole|well|tracks?|platform|rails?
$dakin = 我|我哋|我們|媽媽|阿媽|媽咪|阿爸|爸爸|老公|老婆|個仔|個女|小朋友|細路|孩子|BB|婆婆|公公|爺爺|嫲嫲|阿爺|阿嫲|朋友|佢|他|她|妹妹|細佬|弟弟|哥哥|姐姐|家姐|工人|同事|同學
$yu = 講|說|道|話
$care = 老人院|安老院|護老院|院舍|療養院|護理院|殘疾院舍|日間中心|老人中心
$lift = 電梯|𨋢|升降機|lift
$aspect = 咗|緊|住|過|了|着|著|到|落|親|晒|埋|實|起
== look-alike
(?:[激氣嬲煩急排等]|火大)[到得](?:我)?(?:就|快|想|要|差點|差啲)*[吐嘔]血
忙(?:得|到)(?:我們|我哋|我|大家|人|都|有啲|有點|幾乎|差點|快要)*(?:透不過氣|喘不過氣|唞唔到氣|抖唔到氣|透唔到氣|喘唔到氣)
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
(?:等|忙|做|攰|笑|煩|餓|熱|凍|嬲|悶|急|行|排)到(?:就|快|要)?死|(?:笑|攰|累|熱|凍|忙|煩|嬲|激|悶|餓|嚇|急|貴|羨慕|恨|愛|氣|趕|困|等|嘈|曬|醜|臭|痛|難|多|擠|迫)死(?:我|人|佢|了|喇|啦|咗)?|死(?:線|火|機|板|角|黨|頂|守|記|結|胡同|心|忠|都要|都唔|慳|撐|纏|唔斷氣|貓|人頭|物|海|期|會)|想死(?:你|妳|佢|她|他|火)|(?:開心|好笑|好食|靚|好玩)(?:到|得)死|死亡(?:證|登記|人數|率|通知|賠償|證明|報告|紀錄|恩恤|保險|福利)|登記死亡|死者|死人|死因
跳樓(?:價|貨|機|大減價|減價|優惠)|炭燒|燒炭(?:爐|場|燒烤|bbq|火鍋)|燒烤.{0,6}燒炭|燒炭.{0,6}(?:燒烤|bbq)|吊頸嶺|渡海泳|跳海(?:游水|游泳)
殺(?:蟲|虫|菌|鼠|蚊|蟑螂|甴曱|滅|價|青|時間|草|蟻|雞|豬|牛|校|毒|到|出)|滅(?:鼠|蚊|蟲|火筒|火喉|火器|火)|毒(?:鼠|老鼠)|殺(?:死|咗)?(?:曱甴|老鼠|蚊|白蟻|蟻|蛇|蜜蜂|木蝨)
火(?:牛|險|鍋|車|柴|箭|腿|花|化|葬|機|警鐘(?:檢查|測試|保養|系統|安裝)|警警報系統|炭|爐|山|災危險|警危險|災保險|險保單|警隱患|種|雞|龍果|星|熱|速|候|警報告|災隱患)|防火|消防|打火機|煙火|煙花|放煙火|燒味|燒臘|燒烤|燒肉|小心火燭|火燭車|火燭鬼|火燭局|發火|上火|火氣|起火煮|點火|着火點|開火煮|暫住火
(?:煤氣|石油氣|天然氣|燃氣|瓦斯|氣體)(?:供應商|公司|費|單|表|錶|爐|熱水爐|裝置|承辦商|證明|證書|牌照|註冊|安全|檢查|用具|工程|技工|的士|車|缸|公用|錶房|喉管檢查|樽|罐|喉工程|戶口|收費)|漏(?:水|稅|報|夾|咗(?:帶|交|填|報)|帶|填|交|單|電掣|電斷路器|氣測試|氣檢查)
打(?:過|咗|了|緊|來|嚟|黎|俾|畀|比|給|去|返|錯|唔通|不通|極|完|多次)*(?:我|我哋|我們|佢|他|你|你哋|你們)?(?:的|個|嘅|嗰個|部)?(?:電話|手機|熱線|號碼|字|印|針|工|掃|開|算|聽|擾|招呼|風|牌|波|機|卡|包|邊|呢個|去|電)|打(?:針|工|字|印|掃|開|算|聽|擾|風|牌|波|邊個|電話|俾|比我|畀我|給我|回票|爆|折|卡|指模|預防針|疫苗|官司|卡鐘|蠟|包|籃球|羽毛球|麻雀|機|理|破|車|呔|開心)|(?:被|俾人)打(?:回|擾)
踢(?:波|足球|毽|館|走|出局|契)|推(?:薦|介|廣|遲|出|行|動|測|搪|車|算|說|論|銷)|插(?:班|隊|圖|花|電|卡|座|入|頭|大學)|刺(?:繡|激|青|身)|電(?:話|郵|器|子|腦|費|單|車|力|影|視|台|訊)|斬(?:樹|件|料|雞)|鎖(?:匙|頭|門|店|車|定|住戶口|戶口|卡)|綁(?:定|卡|架子|手機|帳號|戶口|死)|(?:勒索軟件|勒令|勒緊)|燒(?:壞|焊|錄|酒|賣)|淋(?:花|水|浴)
(?:性罪行|性侵犯|性犯罪)(?:定罪)?(?:紀錄|記錄)(?:查核)?|(?:家暴|家庭暴力|虐兒|虐老|虐待兒童|虐待長者|性侵|性侵犯|性騷擾|性暴力)(?:的)?(?:單張|小冊子|條例|法例|統計|數字|培訓|課程|講座|工作坊|義工|政策|研究|預防|宣傳|計劃|教育|定義|舉報條例|強制舉報|個案數字|受害人(?:申請|津貼|安置|資助))|強制舉報(?:虐兒)?(?:條例|制度)?|預防(?:虐兒|虐老|家暴)|油菜籽
(?:中風|心臟病|癌症|昏迷|癲癇|燒傷|哮喘|過敏|抑鬱|精神病)(?:康復|病人|患者|保險|津貼|覆診|藥物?|後遺症|資助|支援|中心|病房|復康|長者|藥費|傷殘)|中(?:風險|毒軟件|毒程式|毒郵件)|電腦中毒|(?:食物中毒)(?:數字|投訴|預防)|作動(?:畫)|就生(?:效|活|意|物)
(?<!呼吸.{0,2})(?:困|疲)(?:難|擾|境|惑|局|倦|住我個問題)|卡(?:關|住個畫面|喺版面|喺步驟|喺個app)|迷路(?:歌)|困咗喺(?:呢一步|個表格|步驟)
(?:防騙|反詐騙|騙案數字|防騙視伏器|呃秤|騙案統計|反騙|防騙易熱線是什麼|打擊詐騙|預防詐騙|呃like|呃位)
(?:唔見|不見|遺失|失咗|丟失|丟|偷)(?:咗|了|左)?(?:我|個|張|本|嗰|的|嘅|佢|佢嘅|他的|她的)*(?:.{0,4})(?:身份證|身分證|證|護照|passport|id|卡|銀包|錢包|八達通|文件|電話|手機|車牌|牌|手袋|回鄉證|bno|狗|貓|單車|單|鎖匙)
(?:沒有|冇|沒|無|不是|唔係|並非|未有|毋須|唔會|不會|無人)(?:任何|想過|人)?(?:自殺|受傷|火警|火災|危險|漏氣|流血|昏迷|被困|打我|着火|起火)
(?:離開|移居|不想活動|不想活躍|生活|做人手|做人情|做人口|住喺|存在感)(?:香港)?
(?:drown(?:ing)?|water safety|swimming|choking|overdose|bleeding|stroke|heart attack|poison(?:ing)?|fall|burns?|fire|crime|robbery|burglary|kidnap(?:ping)?|bomb) (?:prevention|classes|lessons|awareness|first aid|statistics|figures|tips|education|leaflets?|posters?|campaign|disposal|insurance)
(?:suicide|kamikaze|rescue) mission|overdose of (?!pills|tablets|drugs|medicine|medication|panadol|paracetamol|sleeping|insulin|heroin|ice|ketamine)(?:[a-z]+)|hostage to (?:the |a |my )?(?:system|landlord|market|process|rules|bank|contract|internet|website)|(?:breathe|breathing|breath) (?:new |some |any )?(?:life|easier|easy)(?: into)?|break in (?:the|a|my|between)? ?(?:lease|tenancy|exam|service|contract|employment|school|term|stay|period|middle|weather|continuity)|break of (?:the |a )?(?:lease|contract)
# told of years ago
(?:years?|months?|decades?) ago(?: [a-z]+){0,6} (?:fire|flood(?:ed)?|burgl[a-z]+|accident|crash|stroke|heart attack|robbed|broken into|burn(?:ed|t)(?: down)?)|(?:burn(?:ed|t)(?: down)?|caught fire|(?:was|were) on fire|had a fire|(?:was|were) flooded|a fire|fire)(?: [a-z]+){0,8} (?:(?:years?|months?|decades?) (?:ago|back)|in (?:19|20)[0-9][0-9])|when i was (?:a |an )?(?:child|kid|young|small|little|student)(?: [a-z]+){0,8} (?:fire|flood(?:ed)?|accident|burn(?:ed|t)(?: down)?)
(?:[0-9一二三四五六七八九十兩幾半]+(?:個)?(?:年|月|星期|禮拜)(?:之)?前|多年前|當年|小時候|細個(?:嗰陣|時)?|以前)(?:[^，,。！!;]{0,8})(?:失火|火災|火警|着火|著火|起火|火燭|水浸|爆竊|打劫|車禍|交通意外|中風|心臟病|爆炸|山泥傾瀉)|曾(?:經)?(?:.{0,2})(?:失火|發生火災|發生火警|着火|著火|起火|遇上火災|遭遇火災)
# tricked into a paper that is not real: a question of law
(?:(?:was|were|got|been|is) (?:scammed|cheated|conned|tricked|deceived|fooled)(?: [a-z]+){0,2} into|fell for) (?:buying|using|signing|getting|taking)(?: [a-z]+){0,3} (?:fake|forged|false|bogus|one|licen[cs]e|certificate|permit|visa|diploma)
(?:被|俾|畀|遭)(?:人)?(?:騙|呃)(?:了|咗|去|着|到)*(?:.{0,3})(?:買|用|簽|辦|考|拿|攞)(?:了|咗|過)*(?:.{0,4})(?:假|張|本|證|牌|執照|駕照|文憑|學歷)(?!.{0,4}(?:點數|卡|券|票))
笑到(?:我|人|佢)?(?:想|就|快|要)?死
# things on a ledge, and seats by a window
(?:pots?|plants?|boxes|vases?|statues?|items|objects|things|tools|bricks?|units?|dish|cats?|birds?|pigeons?|ladder)(?: [a-z]+){0,3} (?:sitting|standing|hanging|left|placed|on)(?: [a-z]+){0,2} (?:the |a |my |his |her |their )?(?:[a-z]+ )?(?:edge|ledge|window ?sill|parapet|railings?|roof|balcony)
(?:坐|要|揀|選|訂)(?:.{0,3})窗(?:口|邊)?(?:位|座)
# an animal in distress: the knowledge base knows who comes for it
(?:trapped|injured|stray|dead|wild|sick|abandoned|lost|stuck|caught) (?:and |or )?(?:fox(?:es)?|wild boars?|boars?|birds?|monkeys?|cats?|dogs?|snakes?|pigeons?|animals?|porcupines?|bats?|turtles?|civets?|kitten|puppy|cows?|buffalo(?:es)?)
(?:cats?|kittens?|pupp(?:y|ies)|dogs?|birds?|pigeons?|owls?|eagles?|parrots?|snakes?|turtles?|tortoises?|monkeys?|boars?|bats?|rats?|mice|mouse|squirrels?|hamsters?|rabbits?|cows?|buffalo(?:es)?|egrets?)(?: (?:is|are|was|has|have|been|got|gets|getting|that|still|badly|just))* (?:stuck|trapped|injured|hurt|caught|wedged|bleeding|unconscious|drowning|dying|cant breathe|cannot breathe|not breathing|fainted|hit by a (?:car|taxi|bus|van))
(?:貓|狗|犬|雀|鳥|鴿|鷹|貓頭鷹|蛇|龜|野豬|猴子|馬騮|蝙蝠|松鼠|倉鼠|兔|鸚鵡|牛|動物)(?:仔|咪|B)?[^人仔女婆公媽爸我你佢他她阿孩友工]{0,10}?(?:被困|困|卡|夾|受傷|跛|昏倒|暈|流血|抖唔到氣|呼吸困難|奄奄一息|(?:俾|被|畀)車撞)(?:住|咗|著|着|在|喺|低|了)*(?!.{0,3}[人我佢他她婆公媽爸孩女])
(?:noise|noisy|sound|sounds|shouting|disturbance|nuisance) (?:from|of|by|made by|caused by|complaint about) (?:[a-z]+ ){0,4}(?:fighting|fights?|quarrel(?:s|ling)?|arguing|screaming|renovation|dog|dogs)
(?:when|what|why|how|which|whether|should|must|happens|do|can|may|if|before)(?: [a-z]+){0,4} (?:call|calls|calling|dial|dialling|ring|text|sms)(?: to)? (?:999|992|112|the emergency (?:hotline|number))(?: [a-z]+)*
bab(?:y|ies) (?:is|are) (?:coming|due|arriving) (?:soon|in|next|this|on)|(?:due|expecting) (?:a )?baby
(?:poison(?:ed|ing)?|rotten|expired|mouldy|contaminated|dirty) (?:food|restaurant)|food (?:poisoning|safety|hygiene) (?:complain[a-z]*|reports?|case|investigation|prevention|in|at|from|statistics)
(?:call|calls|called|phone|hotline|number|email|sms|letter)(?: [a-z]+){0,4} (?:real|genuine|authentic|official|legit)|(?:verify|check|confirm|know|tell)(?: [a-z]+){0,4} (?:call|caller|sms|email|message|website|letter|number)(?: [a-z]+){0,6} (?:real|genuine|authentic|official|legit|fake|scam|true)
(?:dead|die|died|dies|dying) (?:battery|phone|laptop|computer|link|wifi|screen|pixel|heat|stock|account|bird|birds|fish|trees?|animals?|plants?)|(?:battery|phone|laptop|computer|printer|wifi|internet|website|app|screen|car|engine|modem|passport|card|plant|tree)(?: [a-z]+){0,2} (?:died|dies|dying|die|is dead|went dead|killed)
(?:kill|murder|die)(?:s|ed|ing)? (?:this|that|the|my|an?) (?:account|session|process|app|program|application|subscription|order|booking|job|listing|page|mood|vibe|queue|time)
[^打斬踢揍虐餓燒想勒掐箍捱毆鞭砍]到(?:就|快|要|想)?死|(?:貓|狗|鳥|雀|魚|雞|鴨|豬|牛|樹|花|植物|動物|雀仔|電話|電池|手機|電腦|機|網站|系統|app|野豬|猴子|馬騮|老鼠|蟲)(?:.{0,3})(?:死|病死|暈|受困|被困|困住)(?:了|咗|左|亡)?|(?:阿爸|阿媽|爸爸|媽媽|老公|老婆|丈夫|妻子|太太|先生|親人|家人|長輩|婆婆|公公|爺爺|嫲嫲|人|佢|他|她)(?:死|病死)(?:咗|了|左|後|之後|以後)(?:個|的|嘅|後|之後|幾|，|,|骨灰|火化|遺|銀行|戶口|層樓|公屋|點|怎|如何|要|邊|可|駛|使|身後|手續|證|錢)
(?:呢個|這個|個|份|條|啲)?(?:網站|系統|表格|表|app|程式|手續|問題|程序|職員|政府|部門|電話|排隊)(?:.{0,6})(?:想我死|攞我命|要我命|玩死我|搞死我|激死我|煩死我|殺死我|整死我)
(?:呢|這|那|嗰)(?:啲|些)?(?:遊戲|電影|戲|歌|小說|劇)(?:.{0,6})(?:死|殺|打)
(?:dental|veterinary|vet|plumbing|locksmith|animal|24 hour|night) emergency(?: [a-z]+)?|emergency (?:clinics?|dental|dentist|vet)|burning question|(?:hit|fire|accident|stroke|heart attack|robbery|scam) (?:[a-z]+ )?(?:happened )?(?:last (?:week|month|year)|(?:days?|weeks?|months?|years?) ago)|(?:was|were|got) hit by (?:a |an |the )?[a-z]+(?: [a-z]+){0,3} (?:last (?:week|month|year)|(?:days?|weeks?|months?|years?) ago|in (?:19|20)[0-9][0-9])
(?:how|ways?|want|learn|teach|steps?|instructions?|recipe|can)(?: [a-z]+){0,4} (?:make|build|making|building|assemble) (?:a |an |some )?(?:[a-z]+ )?(?:bombs?|explosives?|guns?|molotovs?)
(?:點樣|怎樣|怎麼|如何|教我|想)(?:.{0,2})(?:整|做|製造|造)(?:.{0,3})(?:炸彈|汽油彈|爆炸品|槍)|輕生態|跳海救人|救人(?:獎|勳)|火警(?:鐘|系統)(?:檢測|年檢|驗)|(?:上年|去年|舊年|前年|上個月|上月|上星期|上個禮拜|[0-9一二三四五六兩幾]+(?:年|個月|日|星期|禮拜)前|之前|以前)(?:嘅|的|發生|有|遇到|遇上|因為|因)*(?:車禍|交通意外|火警|火災|意外|中風|心臟病|爆竊|打劫|騙案)|(?:家庭暴力|家暴|性侵|虐兒)(?:嘅|的)?(?:受害人|受害者)(?:.{0,4})(?:公屋|安置|津貼|資助|申請|計劃)
(?:drowning|buried|suffocating|trapped|stuck|burning) in (?:[a-z]+ ){0,2}(?:debts?|bills?|work|paperwork|loans?|emails?|forms?|homework)|(?:to|from|in|at) (?:the )?(?:emergency|er)(?: (?:last|yesterday|room last)| ward)|if (?:there is|theres|there was|there were) (?:a |an )?(?:fire|emergency|accident|flood)
虐(?:待)?(?:貓|狗|動物|寵物|流浪)|(?:如果|萬一|假如|一旦)(?:.{0,2})(?:火警|火災|火燭|意外|漏氣|地震)
(?:fire|flood|accident|burglary|robbery|explosion|gas leak|crash)(?: [a-z]+){0,5} (?:last (?:week|month|year|summer|winter)|(?:days?|weeks?|months?|years?) ago)|(?:dumped|left|thrown?|piled|parked)(?: [a-z]+){0,4} (?:at|outside|in front of|by|near) (?:my|our|the) (?:door|gate|house|shop|flat)
(?:上年|去年|舊年|前年|[兩三四五六七八九十幾]年前|上個月|上月|上星期|上個星期|上個禮拜|上周)(?:.{0,5})(?:着火|著火|火警|火災|車禍|撞車|翻車|撞親|(?:俾|畀|被)車撞|跌斷|跌親|觸電|水浸|爆竊|意外|中風)|收數公司(?:.{0,6})(?:規管|牌照|投訴|監管)|(?:規管|監管)

== filler
# Little words beside a bare cry.
(?:help|please|pls|now|quick|quickly|me|i|am|im|in|on|a|an|the|there|theres|is|my|our|at|home|here|urgent|urgently|right|hk|hong kong|victim|of|report|someone|emergency)
(?:呀|啊|啦|喇|快|快啲|快點|點算|怎麼辦|怎辦|怎么办|求助|我|我哋|有|有人|幫手|幫我|救命|唔該|這裏|呢度|屋企|家|了|咗|緊)

== about
# The message is about information, money, papers or work, not about what happens now.
(?:certificates?|certified|licen[cs](?:e|es|ed|ing)|permits?|leaflets?|pamphlets?|brochures?|statistics?|statistical|prevention|preventive|programmes?|programs?|training|courses?|seminars?|workshops?|volunteer(?:s|ing)?|polic(?:y|ies)|ordinances?|legislation|laws?|insurance|insurer|compensation|allowances?|subsid(?:y|ies)|waivers?|fees?|charges?|cost|costs|how much|price|registration|registered|register|regist(?:er|ering)|application|apply|applying|research|study|studies|essay|homework|assignment|dissertation|thesis|exam|awareness|campaigns?|donat[a-z]+|vacanc(?:y|ies)|careers?|jobs?|salary|inspections?|maintenance|drills?|equipment|installations?|suppliers?|contractors?|complian[a-z]+|requirements?|regulations?|definition|meaning|history of|movie|film|novel|song|lyrics|rehab[a-z]*|disabilit(?:y|ies)|conviction|bookings?|appointments?|renew(?:al|ing)?|employees compensation|sick leave|guidelines?|vaccin[a-z]*|form|forms|grants?|funding|fund|tax|number of (?:people|cases)|how many people|what is the difference|pension|inquest|coroner|will be charged|opening hours|report card|annual report|sponsor|exhibition|museum|building plan|approved)
(?:證明書|證書|證明|牌照|執照|許可證|單張|小冊子|統計|數字|比率|預防|計劃|培訓|課程|講座|工作坊|義工|政策|條例|法例|法律|保險|索償|賠償|津貼|資助|豁免|收費|費用|幾錢|多少錢|幾多錢|登記|申請|研究|功課|專題|論文|宣傳|捐款|招聘|職位|人工|薪酬|檢查|巡查|保養|演習|滅火筒|設備|系統|裝置|供應商|承辦商|規定|要求|定義|意思|電影|小說|歌詞|新聞|康復|傷殘|紀錄查核|預約|覆診|測試|安裝|續期|續領|註冊|表格|手續費|病假|勞工保險|死因庭|基金|稅|指引|疫苗|醫療費|帳單|開放時間)
(?:penalt(?:y|ies)|sentenc(?:e|ed|ing)|punish(?:ment|ed|able)?|imprisonment|jail|offences?|illegal|criminal (?:record|liability)|^what (?:is|are|does)|define|difference between|is (?:the |an |it )?(?:free|charged|covered|illegal|legal|an offence)|(?:service|opening|office|hotline) hours|hours of|lessons?|number of|subsidised|eligible|eligibility|how (?:do|can|to|does) (?:i |we |one |you )?(?:prevent|avoid|volunteer|donate|study|become|learn))
(?:收唔收|收不收|使唔使錢|要唔要錢|係咪免費|是否免費|免費|罰則|罰款|刑罰|判幾耐|判多久|坐幾耐|坐監|犯法|違法|刑期|係乜|係咩|是什麼|是甚麼|咩叫|乜嘢係|何謂|幾時生效|生效日期|舉報方法|點樣舉報|怎樣舉報|怎麼舉報|如何舉報|資格|有幾多宗|宗數|個案數|數目|服務時間|開放時間|幾點開|骨灰|火葬|殮葬|遺產)

== who
# Someone is spoken of.
(?:i|im|ive|id|my|me|we|our|us|he|she|hes|shes|his|her|him|they|theyre|their|them|someone|someones|somebody|theres|there is|there are|this|a man|a guy|a woman|a girl|a boy|two men|men|people|kids?|child(?:ren)?|girl|boy|baby|wife|husband|mum|mom|dad|mother|father|friend|neighbou?rs?|stranger|strangers|worker|loan sharks?|{kin}|next door|upstairs|downstairs|outside|corridor|kitchen|driver|passenger|arm|leg|face|woman|girl|elevator|lift|alone)
我|佢|他|她|有人|有個|邊個|人哋|別人|阿[媽爸女仔爺嫲公婆叔伯哥妹]|[媽爸]{2}|個[仔女細]|小朋友|細路|孩子|BB|婆婆|公公|爺爺|嫲嫲|外[公婆]|老公|老婆|丈夫|妻子|太太|男友|女友|前夫|前妻|前度|朋友|同學|同事|工友|工人|老師|教練|鄰居|樓上|樓下|隔[籬離]|屋企|單位|陌生人|賊|收數佬|大耳窿|男人|女人|學生|嬰兒|孕婦|老人
== asks
# Information, a service or an arrangement is asked for. "What do I do" and "how do I stop him" are cries, not such questions.
(?:how (?:much|long|many|often|old|far|soon)|how (?:do|can|could|should|would) (?:i|we|you|one|they|he|she) (?!help|stop|save|get (?:him|her|them|out|away|it out|free)|escape|protect|survive|calm)|how to (?!help|stop|save|escape|protect|get (?:him|her|them|out|away))|what (?:is|are|was|documents?|form|forms|papers|happens|kind|type|time|counts)|whats the|where (?:can|do|is|are|to|should)|when (?:is|are|do|does|can|will|should)|which|why (?:is|are|was|does|did)|who (?:can|do|is|should i)|do i (?:need|have|qualify)|can i (?!die)|could i|may i|am i|is it|is there a|are there|does (?:the|my|it)|apply|applying|application|applied|appl(?:y|ies)|licen[cs]e|permit|register|registration|renew|replace|replacement|claim|status|appointment|booking|eligible|want to know|would like to know|wondering|info|information|document|documents|form|certificate|fee|tax|visa|refund|leaflet|complain[a-z]*|(?:to|i want to|can i|should i) report|reported|lost|question about|enquir[a-z]+|inquir[a-z]+)
(?:點樣|怎樣|怎麼|怎么|如何)(?!死|救|幫|辦|办|算|做|停|走|逃)|幾多(?!血)|幾錢|幾耐|幾時|幾點|邊度可以|邊度有|邊間|哪裏|哪里|哪個|哪些|多少|多久|何時|申請|登記|可唔可以(?!幫|救|嚟|死)|可否|能否|需要(?:咩|什麼|甚麼|帶)|要(?:咩|帶咩|什麼|甚麼)|文件|牌照|執照|簽證|表格|證明|投訴|舉報|報案|補領|補辦|續領|續期|是否|有冇(?:.{0,6})(?:服務|津貼|資助|中心|計劃|課程)|收費|費用|預約|查詢|想知|想了解|資料|資格|賠償|保險|活動|比賽|通知書|稅|退款|地址|時間表

== past
(?:last (?:week|month|year|summer|winter|{months}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)|(?:days?|weeks?|months?|years?) (?:ago|back|earlier)|in (?:19|20)[0-9][0-9]|previously|used to|when i was (?:a )?(?:child|kid|young|small|little)|already (?:reported|recovered|home|discharged)|recover(?:ed|ing|y)|died|passed away|deceased|funeral|late (?:father|mother|husband|wife|grandmother|grandfather)|yesterday|the other day|discharged|past|former|since (?:19|20)[0-9][0-9]|had (?:a |an )?(?:heart attack|stroke|seizure|fire|accident))
(?:上個月|上星期|上個禮拜|上周|去年|上年|前年|舊年|以前|曾經|之前|早前|年前|個月前|星期前|禮拜前|日前|天前|昨日|昨天|尋日|琴日|前日|前天|過身|去世|逝世|離世|過世|病逝|死咗之後|死後|出院|已經報咗警|已報警|已經報警|火災後|火警後|後遺症|康復)

== suicide.raw
(?:dont|do not|doesnt|didnt|not|no longer|never) (?:really |even |ever )?(?:want|wanna|wish|desire|care|deserve)(?: to)?(?: me| be)?(?: to)? (?:live|living) (?:in this world|with this pain|like this|anymore|any more|any longer|with myself|through this|on|life|another day|here in this world)
(?:cant|cannot|can not|couldnt) (?:live|bear|stand|go on|carry on) (?:like this|with this pain|with myself|living|being alive|life)(?: any ?more| any longer)?
(?:不想|唔想|無法|沒辦法|冇辦法|唔願|不願)(?:再|繼續)?(?:活在|生存在|存在於|活喺|留喺|留在)(?:這個|呢個)?(?:世界|世上|人世)(?:上)?
(?:離開|消失喺|消失在|永別|告別)(?:這個|呢個)(?:世界|人世)
== suicide.now
# Cantonese typed in Latin letters
(?:ngo |o )?(?:m|ng|em) ?s(?:oe|eo|e)ng (?:saang|sang|zou jan)|(?:ngo |o )?s(?:oe|eo|e)ng (?:sei|zi saat|tiu lau)
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
(?:wrote|written|writing|write|sent|sending|left|leaving|posted|prepared|finished)(?: [a-z]+){0,3} (?:goodbye|farewell|suicide|last) (?:letters?|notes?|messages?|posts?|texts?|videos?|words)
(?:how many|how much|what dose|which|how high|how long)(?: [a-z0-9]+){0,5} (?:(?:does it|would it|will it|it|do i|should i|must i|i) (?:take|takes|need) to|to|will|would|can|until (?:i|you)) (?:die|kill (?:{self}|me|someone|a person|you)|be fatal|be lethal|end (?:it|my life))|(?:lethal|fatal|deadly) (?:dose|amount|height|overdose)|(?:painless|easiest|quickest|fastest|best|easy|quick) (?:ways?|methods?|place) (?:to|of) (?:die|dying|death|kill (?:{self})|end it|go|jump)
(?:wont|will not|not going to|not gonna|may not|might not|shall not) be (?:around|here|alive|with you|with us)(?: any ?more| any longer| for long| much longer| tomorrow| next (?:week|month|year)| when| to see| tonight| by (?:tomorrow|then))
(?:dont|do not|didnt|doesnt) (?:really |even )?(?:want|wanna|wish) (?:to )?(?:be|stay|go on|continue) (?:here|around|alive|breathing|with this)(?: any ?more| any longer| on earth| in this world)?
(?:die|disappear|vanish|be gone|go away|leave|sleep)(?: [a-z]+){0,2} (?:for good|for ever|forever|and never (?:come back|wake|wake up))(?: and| because| so|$)
(?:ready|time|want|going|decided|about|prepared) to (?:end (?:it|this|everything)|go for good|leave everyone|join (?:my|him|her) (?:[a-z]+ )?in heaven)(?: all| now| tonight| today| soon)*
(?:同|跟|向|和|與)(?:呢個|這個|大家|所有人|屋企人|家人|你哋|你們|個)*(?:世界|人世|人間|大家|所有人|屋企人|家人|你哋|你們)(?:.{0,2})(?:{yu})(?:.{0,2})(?:再見|拜拜|別|永別|byebye|bye|最後)
(?:我|佢|他|她|有人|阿媽|媽媽|爸爸|朋友|同學|個仔|個女|老公|老婆)(?:.{0,4})(?:企|站|坐|爬|攀|踩)(?:{aspect})*(?:出|上|喺|在|到|咗)*(?:個)?(?:天台|樓頂|屋頂|窗台|窗邊|窗口|窗外|欄杆|欄河|石壆|橋邊|天橋邊|冷氣機|簷篷|露台外)
(?:幾多|多少|幾粒|幾高|食幾多|吃多少)(?:.{0,8})(?:先會|先|才會|才|就會|可以|會)(?:.{0,2})死|(?:致死|致命)(?:量|劑量|份量)|(?:點樣|怎樣|怎麼|如何)(?:.{0,4})(?:死得|死先|死才|可以死|無痛死|冇痛苦|無痛苦|自我了斷|離開世界)
(?:對|覺得|感到)?(?:人生|生命|前路|生活|將來|未來|世界)(?:.{0,3})(?:冇晒|沒有|沒|冇|無|毫無|失去)(?:了|晒|咗|任何|再)*(?:希望|盼望|意義|意思|出路|留戀)|(?:冇晒|完全冇|沒有了|失去)(?:任何)?(?:希望|生存意義|生存意欲|求生意志)
(?:唔想|不想|唔願|不願|冇力|沒力)(?:再)?(?:捱|撐|挨|熬|頂|拖|痛苦|受苦)(?:落去|下去|多一日|多一天|喇|啦|了)?(?:$|，|,|。|！|!)(?:.{0,8})(?:死|世|命|解脫|結束|走|自己)?
(?:聽日|明天|過咗今晚|今晚之後|以後|再過幾日)(?:.{0,6})(?:唔會再|就唔|不會再|就不)(?:喺度|在|見到我|煩到你|存在)

== suicide.sign
(?:suicide|suicidal|self ?harm(?:ing|ed|s)?|self injur[a-z]+|self mutilat[a-z]+)
(?:hurting|hurt|hurts|cutting|cuts|burning|harmed|hitting) (?:himself|herself|themsel(?:f|ves)|themself)
(?:i (?:feel|am|m)|im|feeling|i feel) (?:so |very |really |completely |totally |just |utterly |extremely |deeply )*(?:hopeless|worthless|depressed and|helpless and|trapped and|empty inside|in despair|despair|so alone and|numb and|like a burden|like giving up on everything|severely depressed|like ending)
(?:cant|cannot|can not) (?:take (?:it|this)|do this|cope|handle (?:it|this|life)|bear (?:it|this)|stand (?:it|this))(?: any ?more| any longer)? (?:i |and |; |just )*(?:want|give up|no hope|hopeless|dont know what to do|everything is|nothing (?:helps|matters)|feel|life)
(?:want|just want|wish)(?: for| that)?(?: all| all of| everything| the)* ?(?:the )?(?:pain|suffering|it|this|everything)(?: all)? (?:to )?(?:stop|end|be over|go away forever)
(?:a man|a woman|someone|somebody|girl|boy|person|student|{they}) (?:is |are |about to |trying to |on the |standing |threatening to |sitting )*(?:jump(?:ing)?(?: off| from)?|on (?:the|a) (?:roof ?top|ledge)|hanging (?:from|outside))
自殺|輕生|尋短見|自盡|跳樓|跳橋|跳海|跳軌|割脈|割腕|燒炭|吊頸|上吊|自縊|服毒|自焚|遺書
(?:我)(?:好|很|覺得好|覺得很|真係好|完全|真的)?(?:絕望|無助到|崩潰想|撐唔住|撐不住|頂唔住|頂唔順|崩潰|抑鬱到|抑鬱得)(?:.{0,6})(?:想|死|消失|放棄|唔想|不想|冇意義|沒意義|活)
(?:cant|cannot|can not) (?:go on|cope|take (?:it|this)|do this|carry on)(?: like this)?(?: any ?more| any longer)?(?: [a-z]+){0,8} (?:debts?|alone|disappear|hopeless|pain|life|burden|for good)
(?:debts?|loan sharks?|cheated on|failed|bullied|lost everything|divorce)(?: [a-z]+){0,8} (?:want to disappear|disappear for good|no way out|end it|give up on everything|no hope)

== suicide.about
(?:why do people|is suicide (?:illegal|a crime|legal)|court|died by suicide|committed suicide (?:last|in|[0-9])|the deceased)
(?:自殺(?:是否|係咪|是不是)?(?:犯法|違法|合法)|自殺身亡|自殺死咗|自殺過身|自殺離世)
== suicide.weak
(?:ropes?|noose|razors?|razor blade|charcoal)|(?:relieved|happier|better|easier|free|fine|relief)(?: [a-z]+){0,4} (?:if|when|once) i(?: [a-z]+){0,2} (?:gone|dead|not around|disappeared?|not here)|(?:my|the) last (?:night (?:alive|on earth|here)|goodbye)|tonight is my last|(?:no|any|only|dont see a|cant see a|see no)(?: other)? way out|(?:why|how|dont know (?:why|how))(?: [a-z]+){0,4} (?:keep|go on|continue) living|(?:not|never) wak(?:e|ing) up|(?:all|everything)(?: [a-z]+){0,2} (?:be|is|to be) over|(?:sit|sitting|stand|standing|hanging|climbing|climbed|leaning)(?: [a-z]+){0,4} (?:outside|window|ledge|roof|rooftop|railing|balcony|bridge)|(?:cut|cuts|cutting|harming|burning|starving) (?:herself|himself|themselves|myself)|sorry for everything|(?:dont|cant|no longer)(?: [a-z]+){0,3} (?:want to|deserve to) (?:live|exist)|disappear forever|lost (?:all|the) (?:hope|will)
燒炭|(?:買|燒|點|有)(?:.{0,3})炭|封(?:窗|門|房)|死路一條|(?:唔使|不用|唔好|唔會|不會|唔想|不想)(?:再)?(?:起身|起床|醒|睜開眼|見到)|跳(?:落|下|出)(?:嚟|來|去|樓|街|窗|海|橋)|(?:點樣|怎樣|怎麼|點|諗|想|要|準備|打算|寧願)(?:.{0,3})死|遺書|割(?:手|脈|腕|自己)|(?:最後|今晚)(?:一晚|一次|一日|就走|過後)|(?:多謝|對唔住|對不起)(?:.{0,4})(?:大家|你哋|咗咁多年)(?:.{0,8})(?:走|再見|來世|下世)|(?:下世|來世|天國|天堂)(?:.{0,4})(?:再見|見|團聚)|冇(?:人|乜)(?:.{0,4})(?:值得|留戀|在乎我|關心我)|(?:痛苦|辛苦|攰|累)(?:.{0,8})(?:解脫|走|唔想|不想|完結|結束)
(?:step(?:ping)?|walk(?:ing)?|jump(?:ing)?|run(?:ning)?) in front of (?:a |the )?(?:train|bus|car|truck|lorry|traffic)|(?:nobody|no one|noone) (?:needs?|wants?|loves?|would miss|cares about) me|(?:cant|cannot|dont think i can|will not|wont|couldnt)(?: [a-z]+){0,2} (?:live|survive|make it|get|go)(?: [a-z]+){0,2} (?:through|past|beyond|on) (?:this|tonight|tomorrow|the (?:day|night|week|month)|it)|(?:cant|cannot) (?:do|take|bear|stand) (?:it|this) (?:any ?more|any longer)|(?:killing|kill|harming|harm|hurting) (?:herself|himself|themselves|myself)|(?:bought|saved up|collected|swallowed|took|taken)(?: [a-z]+){0,3} (?:pills|tablets|antidepressants|sleeping|medication|meds)|says? (?:goodbye|farewell)|better (?:if )?i (?:just )?(?:go|die|leave|disappear)
不如(?:死|走|跳)|(?:留低|留下|寫低)(?:.{0,3})(?:紙|字條|信)(?:.{0,8})(?:走|再見|對唔住|對不起)|由(?:.{0,4})跳(?:落|下)|食(?:咗|了)?(?:好多|太多|成樽|成排)(?:.{0,3})藥|(?:活|生存)(?:著|着|得)(?:.{0,4})(?:辛苦|痛苦|累|攰|冇意思|沒意思)

== suicide.bare
(?:kill me|i give up|want to disappear|die|hopeless|end it|ending it|suicide|i am done|no hope|no more pain)
(?:自殺|想自殺|想消失|絕望|死|想死|好想死|好辛苦想死|想結束|(?:想)?(?:了結|結束)(?:自己)?(?:的|嘅)?生命|唔想做人|不想做人)
(?:頂唔順|頂唔住|撐唔住|撐不住|崩潰|想走|解脫)

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
(?:{ren})(?:.{0,8}?)(?:{da})(?:到|緊|咗|過|完|了|晒|死|傷|爛|爆)*(?:我|我哋|我們|咱|媽媽|阿媽|媽咪|小朋友|孩子|細路|妹妹|細佬|弟弟|老婆|太太|妻子|兒子|女兒|個女|個仔|工人|佢老婆|佢阿媽|家人|屋企人|嫲嫲|婆婆|人(?:$|，|。|！|啊|呀|緊)|佢(?:$|，|。|！|啊|呀|緊)|她(?:$|，|。|！|啊)|他(?:$|，|。|！|啊))(?!(?:架|部|台|輛|塊|道|扇|間|張|份|支|檔|的車|嘅車|的窗|嘅窗|個窗|個檔))
(?:我|媽媽|阿媽|朋友|姊姊|姐姐|妹妹|佢|她|他|同事|鄰居|隔籬個?女人)?(?:成日|經常|一直|日日|每日|每晚|晚晚|正在|而家|現在|又|長期|時常|常常|不斷|啱啱|剛剛|長年|被迫)*(?:被|俾|畀|比|遭|遭到|受到|受|捱)(?:我|佢|他|她|人|個|我的|我個|我嘅|一個|班|那個)*(?:{ren})?(?:.{0,4}?)(?:毆打|暴打|毒打|痛打|打到|打傷|打緊|打$|打，|打。|打！|打啊|打呀|打罵|虐打|虐待|家暴|施暴|掌摑|捏頸|掐頸|掐住|勒住|勒頸|箍頸|斬|捅|用刀|襲擊|禁錮|囚禁|鎖住|鎖喺|綁住|恐嚇|威脅|追斬|追打|拳打腳踢|燒傷|潑鏹水|踢到|揍)
(?:{ren})(?:.{0,6})(?:有暴力傾向|好暴力|很暴力|會打人|打人|發癲打|醉酒打|要殺我|要殺咗我|要殺了我|想殺我|話要殺|說要殺|話要斬|說要斬|話要打|要打死我|打死我|殺死我|斬死我|要同歸於盡|唔准我出門|不准我出門|不讓我出門|唔俾我出門|唔畀我出門|唔俾我走|不讓我走|唔畀我走|扣起我|收起我(?:本|個|嘅|的)?(?:護照|電話|身份證)|控制我)
(?:我)(?:好|很|真係好|非常)?(?:驚|怕|害怕|擔心)(?:佢|他|她|老公|丈夫|男友|男朋友|爸爸|父親|返屋企|回家)(?:會|要|又)?(?:打|殺|傷害|斬|搞|虐|對我|返嚟|回來|$|，|。)
(?:家暴|家庭暴力)(?:.{0,4})(?:緊|中|受害|受害者|求助|點算|怎麼辦|怎辦|救|逃|離開|想走|怎么办)|(?:遭受|受到|正受|受緊|面對|經歷)(?:家暴|家庭暴力|虐待|暴力|虐打)
(?:{they}) {aux}(?:threw|throws?|throwing|hurl(?:s|ed|ing)?|swung|swings?|swinging|smash(?:es|ed|ing)?|pour(?:s|ed|ing)?|splash(?:es|ed|ing)?|aim(?:s|ed|ing)?|point(?:s|ed|ing)?|hit|used|broke|pull(?:s|ed|ing)?) (?:a |an |the |his |her |my |boiling |hot )*(?:[a-z]+ ){0,3}(?:at|on|towards?|over|against) (?:{them})
(?:{they}) {aux}(?:push|shov|drag|grab|burn|bit|bite|biting|hold|held|pin|pinn|throw|threw|thrown|pull|tie|tied|tying|lock|locked|smother|corner|scald|kick|knock|choke|whip|cane|belt|slap|thrash|punch)(?:s|es|ed|ing)?(?: [a-z]+){0,2} ?(?:{them})(?: [a-z]+){0,2} (?:by|down|against|into|on|across|up|with|around|to|until|in|over|out)(?: [a-z]+){0,4} ?(?:hair|throat|neck|floor|wall|stairs|face|head|arm|ground|belt|ruler|stick|rope|bruis[a-z]*|bleed[a-z]*|room|bed|window|car|house|cigarettes?|water|wire|hanger|cane)
(?:{they}) {aux}(?:lay|laid|lays|put|puts|raise[ds]?|raises) (?:his |her |their |a )?(?:hands?|fists?|finger) (?:on|around|to|against) (?:{them}|my|her|his)|(?:black eye|bruises?|broken (?:rib|nose|arm|jaw)|marks on my neck)(?: [a-z]+){0,4} (?:from|because of|by|after) (?:my |the |his |her )?(?:{kin}|him|her|he|she)|(?:{they}) gave me (?:a )?(?:black eye|bruises?)
(?:{they}) {aux}(?:come|comes|coming|came|find|finds|finding|found|hunt|hunting|looking)(?: [a-z]+){0,4} (?:to|and) (?:kill|hurt|harm|beat|shoot|stab) (?:{them})|(?:i |im |hes |shes |he |she )?(?:hiding|hid|hide|locked myself)(?: [a-z]+){0,5} (?:from (?:him|her|my (?:[a-z]+ )?{kin})|because (?:he|she|my {kin}))
(?:{ren})(?:.{0,10}?)(?:抽打|抽|摑|掌摑|揪|掟|擲|摔|撞|撼|拖|扯|拉|掐|捏|叉|箍|扼|掩|焗|焫|燙|咬|踩|揼|捶|兜|劏|劈|批|砍|𠝹|㨃|掹)(?:{aspect})*(?:我|佢|她|他|媽媽|阿媽|個仔|個女|細佬|妹妹|老婆|老公)(?:條|個|隻|嘅|的|啲|$|，|,|。|！|!|啊|呀|喺|落|到|去|打|頭)*(?:頸|喉嚨|頭|面|手|腳|身|眼|口|髮|毛|背|牆|地|胸|肚|流血|瘀|$|，|,|。|！|!|啊|呀)
(?:{ren})(?:.{0,6}?)(?:用|拎|攞|拿|揸|舉|擲|掟)(?:{aspect})*(?:.{0,4}?)(?:刀|棍|棒|皮帶|拖鞋|衣架|鎚|鐵通|鉸剪|剪刀|樽|滾水|熱水|煙頭|電線|藤條|椅|煲|酒樽|磚)(?:.{0,6}?)(?:{dakin})

== violence.sign
(?:domestic|family|partner) (?:violence|abuse)|wife beat(?:ing|er)|(?:need|find|looking for|any|is there a|want|go to|get to)(?: a)? (?:women s |womens |safe |emergency )*(?:refuge|shelter|safe house)(?: from| because| for)*|restraining order against|protect me from
(?:hit|beat|punch|slap|kick)(?:s|ed|ing|en)? (?:{them})
家暴|家庭暴力|虐妻|虐打|庇護中心|打(?:我|我哋|老婆|老公|人啊|人呀)(?:$|，|。|！|啊|呀|喇)
== violence.about
(?:car|taxi|vehicle|truck|van|bus|ball|game|football|match|wall|door|mosquito|bill|queue)
(?:車|的士|巴士|波|比賽|蚊)
== violence.weak
(?:drag(?:s|ged|ging)?|punch(?:ed|es|ing)?|kick(?:ed|s|ing)?|slap(?:ped|s|ping)?|shov(?:ed|es|ing)|strangl(?:ed|es|ing)|beat(?:s|en|ing)?(?: up)?|bit|hit|hits|hitting|hurt(?:s|ing)?|pushed|burn(?:ed|t|s)) (?:me|my|her|him|us|them)|banging on (?:the|my|our) (?:door|window)|(?:scared|afraid|terrified) of (?:him|her|my)|(?:threw|throws|throwing) (?:things|stuff|a|the|his|her)(?: [a-z]+){0,3} at|beaten up|black and blue
推(?:落|跌|倒|佢落)|(?:勒|掐|捏|箍|扼)(?:住|緊|着|著)(?:我|佢|她|他)|(?:扯|捉|拉)(?:.{0,3})頭髮|圍(?:住|毆|打)|(?:打|踢|揍|抽|摑|捏|斬|劈)(?:咗|到|緊|完|傷)?(?:我|佢|她|他|人|細佬|阿媽|媽媽)(?:$|[，,。！!啊呀到])|打(?:到|得)(?:.{0,3})(?:傷|瘀|腫|流血|暈)|(?:打|喝)人聲|同歸於盡|(?:驚|怕)(?:.{0,6})(?:返屋企|回家|打我|打死)|(?:掟|摔|扔)(?:.{0,4})(?:我|佢)
(?:hits?|beats?|kicks?|punch(?:es)?|slaps?|strangles?|hit|beat|hurts?|chokes?) (?:my |our |his |her |their |the )?(?:mum|mom|mother|wife|sister|brother|dad|father|cousin|son|daughter|kids?|child(?:ren)?|girlfriend|boyfriend|helper|grandma|grandpa|friend|baby)|beat(?:en)?(?: [a-z]+){0,3} so (?:badly|hard)|to (?:my|her|his) (?:neck|throat)|(?:saying|says|said|texts?|threatens?|promis[a-z]+)(?: [a-z]+){0,4} (?:ill|i will|well|we will|hell|shell|going to) (?:die|pay|regret|suffer|disappear)|waiting for me(?: [a-z]+){0,3} with
打(?:斷|断|瞎|死|到|殘)|鎖(?:我|佢|住我)?(?:喺|在)(?:.{0,2})(?:房|屋|廁所)|(?:拎|攞|揸|拿)(?:住|着|著)?(?:個|把|枝|條)?(?:鎚|棍|鐵|樽|刀|斧|叉|鏟)

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
(?:forc(?:e|es|ed|ing)|push(?:es|ed|ing)|press(?:es|ed|ing)|expos(?:e|es|ed|ing)|flash(?:es|ed|ing)|rubb?(?:s|ed|ing)?|jerk(?:s|ed|ing) off|masturbat[a-z]+|touch(?:es|ed|ing)?|grop(?:e|es|ed|ing)|grind(?:s|ing)?)(?: [a-z]+){0,4} (?:(?:him|her|them) ?sel(?:f|ves)|his (?:body|penis|private parts?|crotch|hand)|hand)(?: [a-z]+){0,3}(?: on| at| to| against| in front| up| under| between| upon)+(?: me| my| her| him| us| the girl| a girl)+
(?:touch(?:es|ed|ing)?|grop(?:e|es|ed|ing)|hand|hands|finger|fingers|fingering|fondl[a-z]+|looking|filming|photograph(?:ing|ed|s)?|took (?:a )?(?:photos?|pictures?|videos?)|peep(?:s|ed|ing)?)(?: [a-z]+){0,4} (?:under|up|inside|down|between) (?:my|her|the girls|a girls|his) (?:skirt|shirt|dress|trousers|pants|underwear|clothes|bra|legs|shorts|blouse)
(?:{they}|uncle|coach|tutor|priest|pastor|doctor|boss|driver|master|man) {aux}(?:touch(?:es|ed|ing)?|kiss(?:es|ed|ing)?|grop(?:e|es|ed|ing)|rub(?:s|bed|bing)?|feel(?:s|ing)?|strok(?:e|es|ed|ing)|lick(?:s|ed|ing)?|undress(?:es|ed|ing)?|strip(?:s|ped|ping)?|grab(?:s|bed|bing)?)(?: [a-z]+){0,2} (?:private parts?|privates|breasts?|bum|butt|crotch|genitals?|inappropriately|down there|between (?:my|her|his) legs|without (?:my|her|his) consent|against (?:my|her|his) will|sexually)
(?:有人|{ren}|教練|補習老師|神父|牧師|醫生|司機|親戚|表哥|堂哥|外公|阿公|爺爺|舅舅|姑丈|姨丈|乘客|鹹濕佬|色狼|變態佬)(?:.{0,8}?)(?:摸|掂|索|攬|錫|吻|舔|脫|除|掹|隊|搓|揸|撫)(?:{aspect})*(?:我|佢|她|他|個女|女兒|阿女|妹妹|個仔|囡囡|女仔|同學)(?:$|，|,|。|！|!|啊|呀|嘅|的|個|條|件|下|隻)*(?:下面|下體|身|大髀|大腿|胸|屁股|籮柚|衫|褲|裙|內褲|敏感|$|，|,|。|！|!|啊|呀|面)?
(?:露械|露體|露下體|自瀆|打飛機)(?:.{0,6})(?:我|對住|喺我|面前|巴士|地鐵|車廂|公園)|(?:影|拍|偷拍|偷影)(?:{aspect})*(?:我|佢|她|個女)(?:.{0,3})(?:裙底|沖涼|更衣|裸|換衫|內褲)

== sexual.sign
(?:rape|raped|rapist|sexual(?:ly)? (?:assault(?:ed)?|abuse[d]?|violence|attack(?:ed)?)|molest(?:ed|ation|er)?|indecent assault|sextortion|incest)
強姦|強暴|性侵|非禮|迷姦|輪姦|猥褻侵犯|性暴力|裸聊勒索
== sexual.weak
(?:filmed|filming|photographed|recorded|watch(?:es|ed|ing)) (?:me|her|my)(?: [a-z]+){0,4} (?:shower|bath(?:room)?|toilet|naked|changing|undress[a-z]*|skirt)|(?:comes|came|coming) (?:to|into) my (?:room|bed) (?:at night|every night|when)|(?:drugged|spiked) (?:me|my|her)|something in my drink|(?:took|taking|pulled) off my (?:clothes|pants|trousers|underwear|bra)|touch(?:es|ed|ing)? (?:me|her|my)
落(?:咗|了)?(?:迷)?藥|(?:俾|被)(?:.{0,2})搞(?:咗|過|大)|偷拍|(?:俾|被|畀)(?:人|佢)?(?:.{0,2})(?:摸|非禮|掂)|脫(?:.{0,3})[褲衫裙]|除(?:咗|我|佢|個女)*[褲衫裙]|摸(?:我|佢|她|個女|女兒|下|大髀|胸)|(?:迫|逼)(?:我|佢|她)(?:.{0,3})(?:脫|除|做|摸|陪)
(?:rubbed|rubs|pressed|exposed|flashed|touched)(?: [a-z]+){0,2} (?:himself|his)|kiss(?:ed|es|ing) (?:my|a|the|me)(?: [a-z0-9]+){0,3}|(?:woke up|wake up) (?:naked|without (?:my )?clothes|undressed)|rap(?:ed|ist|es|ing)
(?:入|嚟|來)我(?:.{0,2})房(?:.{0,4})(?:搞|摸|掂|攬)|搞我|(?:摸|掂|捽|錫)(?:我|佢|個女|阿女)?(?:.{0,2})(?:大髀|胸|下面|下體|屁股)

== sexual.bare
(?:rape|sexual assault|molested|sexual abuse|sexual harassment)
(?:強姦|性侵|非禮|性騷擾)

== child.now
(?:鄰居|隔籬|隔離(?:屋)?|樓上|樓下|對面|有人|佢|老豆|老母|阿媽|阿爸|爸爸|媽媽|父母|家長|工人|姐姐|保姆)(?:.{0,4}?)(?:打|虐打|毆打|鞭打)(?:緊|住|到|咗|過|個|自己|佢)*(?:細路|仔女|小朋友|小孩|孩子|仔|女)(?!朋友|人|士)(?!.{0,3}(?:牌|球|機|波|電話))
(?:beat(?:s|ing|en)?|hit(?:s|ting)?|slap(?:s|ping)?|kick(?:s|ing)?|abus(?:e|es|ed|ing)|starv(?:e|es|ed|ing)|burn(?:s|ed|ing)?|whip(?:s|ped|ping)?|tortur(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|molest(?:s|ed|ing)?|shak(?:e|es|ing)|can(?:es|ed|ing)) (?:up )?(?:a |an |the |his |her |their |own |small |young |little |year old |my |our |this |that |[0-9]+ )*(?:kids?|child(?:ren)?|babies|baby|infants?|toddlers?|sons?|daughters?|boys?|girls?|niece|nephew|pupils?|stepsons?|stepdaughters?|stepchild(?:ren)?|grandchild(?:ren)?|grandson|granddaughter|students?)
(?:kids?|child(?:ren)?|baby|infant|toddler|son|daughter|boy|girl|niece|nephew|pupil|student|grandson|granddaughter|minor) (?:next door |upstairs |of my neighbou?r |[a-z]+ ){0,3}(?:is |are |was |were |has been |have been |being |been |keeps? |gets? |getting |may be |might be |always |is being |are being )+(?:being |getting |physically |sexually |badly |severely |seriously )*(?:abused|beaten(?: up)?|hit|neglected|molested|starved|burn(?:t|ed)|tortured|locked (?:up|in|inside)|left (?:home )?alone|left unattended|bruised|in danger|screaming and|crying and (?:screaming|being)|covered in bruises|groomed|exploited)
(?:leaves?|left|leaving) (?:a |the |his |her |their |my |small |young |[0-9] year old )*(?:kids?|child(?:ren)?|baby|infant|toddler|son|daughter) (?:at )?(?:home )?(?:alone|unattended|by (?:itself|himself|herself|themselves)|in the car|locked in)
(?:my|a|our|the|his|her) (?:[a-z0-9]+ ){0,3}(?:kids?|child|son|daughter|baby|toddler|boy|girl|grandson|granddaughter|niece|nephew) (?:is |are |has |have |went |just |has gone |gone |is gone )+(?:missing|disappeared|lost|vanished|not come home|run away|ran away|been taken|been kidnapped|kidnapped|abducted|taken by)|(?:cant|cannot|can not|couldnt) find my (?:[a-z0-9]+ ){0,3}(?:kids?|child(?:ren)?|son|daughter|baby|toddler|grandson|granddaughter)|(?:lost|missing) (?:my |our |a )?(?:kid|child|toddler|son|daughter|boy|girl)(?: in| at| anywhere| for| since| at the)?|i lost my (?:kid|child|son|daughter) (?:in|at) the (?:mall|crowd|park|shop|street|mtr|station|beach|market)
(?:打|虐打|虐待|鞭打|毒打|掌摑|摑|踢|餓|燒|綁|搖|性侵|非禮|侵犯|傷害)(?:緊|死|到|咗|傷|過|住|佢|自己|個|的|嘅|啲|隔籬|鄰居|佢個|佢哋個|小|細)*(?:小朋友|小孩|孩子|細路仔|細路女|細路|細蚊仔|嬰兒|BB|bb|BB仔|幼兒|幼童|小童|學生|兒童|囡囡|仔女|細仔|細女|個仔|個女|孫仔|孫女|孫|初生)(?:$|，|。|！|啊|呀|緊|到|，|出|咁|喊|打)?
(?:小朋友|小孩|孩子|細路仔|細路女|細路|細蚊仔|嬰兒|BB|bb|幼兒|幼童|小童|學生|兒童|囡囡|仔女|個仔|個女|女兒|兒子|孫仔|孫女)(?:.{0,8}?)(?:被|俾|畀|比|遭|受)(?:.{0,6}?)(?:打|虐|性侵|非禮|侵犯|餓|鎖|綁|傷害|忽略|疏忽照顧|拐|擄|捉走|帶走|欺凌到)
(?:小朋友|小孩|孩子|細路|嬰兒|BB|bb|幼兒|小童|兒童|囡囡|仔女)(?:.{0,4})(?:全身|身上|成身|周身)(?:.{0,4})(?:瘀|傷|傷痕|瘀傷)|(?:鎖|困|關|獨留|留低|留下|掉低|丟下|遺棄)(?:咗|了|住|低|下)?(?:.{0,4})(?:小朋友|小孩|孩子|細路|嬰兒|BB|bb|幼兒|小童|兒童|仔女)(?:.{0,3})(?:喺|在|一個人|自己|屋企|家中|家裏|車)
(?:我|我個|我嘅|我的)?(?:小朋友|小孩|孩子|細路|BB|bb|囡囡|個仔|個女|女兒|兒子|孫仔|孫女|仔仔|女女|阿仔|阿女)(?:.{0,6})(?:唔見咗$|唔見咗，|唔見咗。|唔見咗！|唔見咗啊|唔見咗呀|唔見咗人|唔見人|不見了$|不見了，|不見了。|不見了！|不見了啊|失蹤|走失|走散|蕩失路|離家出走|冇返屋企|沒有回家|沒回家|俾人捉|被拐|被擄)|(?:搵唔到|找不到|唔見咗|走失咗)(?:我)?(?:個|的|嘅)?(?:小朋友|小孩|孩子|細路|BB|bb|囡囡|個仔|個女|女兒|兒子|仔|女)(?:$|，|。|！|啊|呀|喺|在|點算)
(?:kids?|child(?:ren)?|childs|baby|babys|infant|toddler|son|daughter|boy|girl|niece|nephew|pupil|student|grandson|granddaughter|[0-9]+ (?:year|yr|month)s? old)(?: [a-z]+){0,8} (?:bruis(?:es|ed)|welts?|burn marks|cigarette burns|black eyes?|belt marks|broken bones?|scars|injuries|unexplained injuries)(?: all over| everywhere| on| every| again| and)*
(?:kids?|child(?:ren)?|baby|infant|toddler|son|daughter|boy|girl|[0-9]+ (?:year|yr|month)s? old)(?: [a-z]+){0,5} (?:alone|unattended|by (?:himself|herself|itself|themselves)|with no ?(?:one|body)|locked (?:in|up|out)|with no food|without food|starving)(?: [a-z]+){0,4} (?:at home|in (?:the|a) (?:flat|room|car|house|street|balcony|toilet)|all day|all night|every (?:day|night)|for (?:hours|days)|in there|outside)
(?:maid|helper|nanny|babysitter|teacher|tutor|carer|stepfather|stepmother|stepdad|stepmum|neighbou?r|father|mother|parents?|{they}) {aux}(?:hit|hits|hitting|beat|beats|beating|shak(?:e|es|ing|en)|shook|slap(?:s|ped|ping)?|pinch(?:es|ed|ing)?|smother(?:s|ed|ing)?|throw(?:s|ing)?|threw|drop(?:s|ped|ping)?|kick(?:s|ed|ing)?|burn(?:s|ed|t|ing)?|lock(?:s|ed|ing)?|starv(?:e|es|ed|ing)) (?:my |our |the |her |his |their |a )*(?:[a-z0-9]+ ){0,2}(?:baby|child|kid|kids|children|toddler|son|daughter|boy|girl|infant|newborn)
(?:小朋友|小孩|孩子|細路仔|細路女|細路|嬰兒|BB|幼兒|小童|兒童|囡囡|仔女|個仔|個女|學生|[一二兩三四五六七八九十0-9]歲)(?:.{0,6}?)(?:反鎖|被鎖|鎖|獨留|一個人留|單獨留|冇人理|無人理|冇人睇|冇人照顧|無人照顧|沒人照顧|沒人管|掉低|掉喺|丟低|遺棄|餓|冇飯食|沒飯吃)(?:{aspect})*(?:喺|在|到|屋企|家|房|車|$|，|,|。|！|!|啊|呀|幾|成|全|一)
(?:小朋友|小孩|孩子|細路仔|細路女|細路|嬰兒|BB|幼兒|小童|兒童|囡囡|仔女|學生|邊個|同學)(?:.{0,6}?)(?:傷痕|瘀痕|瘀傷|藤條痕|煙頭|烙|燙傷)(?:.{0,4})(?:纍纍|好多|全身|成身|處處|$|，|,|。)?

== child.sign
(?:child|children|kid|baby|infant|student) (?:physical |sexual )?(?:abuse|neglect|cruelty|molestation)|abus(?:e|ed|ing) of (?:a )?child(?:ren)?|(?:missing|lost|abandoned|neglected|abused) (?:child|kid|baby|toddler|infant)|(?:baby|child|infant) (?:was )?abandoned
虐兒|虐待兒童|虐童|(?:懷疑|目睹|見到|聽到|發現|知道|舉報)(?:.{0,6})(?:虐兒|虐待兒童|虐童|疏忽照顧兒童|虐待)|棄嬰
== child.weak
(?:newborn|baby|infant|toddler)(?: [a-z]+){0,4} (?:rubbish|bin|trash|street|toilet|staircase|abandoned|alone|box|bag)|(?:slap(?:s|ped)?|hit|hits|beat|beats|kicks?|kicked|pinch(?:ed|es)?|cane[ds]?|smacked|shak(?:es|ing)|shook) (?:my|a|the|her|his|our|their) (?:[a-z]+ )?(?:son|daughter|kid|kids|child|children|baby|boy|girl|student|pupil)|(?:child|kid|kids|baby|girl|boy|children)(?: [a-z]+){0,5} (?:scream(?:s|ing)?|begging|crying for help|starv(?:es|ing|ed)|bruis(?:es|ed))
(?:小朋友|細路|孩子|BB|女仔|男仔|學生|仔|女)(?:.{0,4})(?:慘叫|喊救命|俾人打|餓暈|傷痕|瘀)|棄嬰|(?:打|摑|捏|踢|抽)(?:我)?(?:個|嘅)?(?:.{0,2})(?:仔|女|學生|BB)(?:$|[，,。！!啊呀巴]|一巴|巴掌|幾巴)
(?:leaves?|left|leaving)(?: [a-z0-9]+){0,3} (?:toddlers?|kids?|child(?:ren)?|bab(?:y|ies)|infants?|son|daughter)(?: [a-z]+){0,2} alone
(?:細路|小朋友|孩子|小孩|BB)(?:.{0,6})(?:鎖喺|鎖在|關在|困喺|趕出)

== child.bare
(?:child abuse|abused child|missing child)
(?:虐兒|虐童|虐待兒童)
== elder.now
(?:beat(?:s|ing|en)?|hit(?:s|ting)?|slap(?:s|ped|ping)?|abus(?:e|es|ed|ing)|starv(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|tie(?:s|d)? up|tying up|mistreat(?:s|ed|ing)?|ill ?treat(?:s|ed|ing)?|bull(?:y|ies|ied|ying)|pinch(?:es|ed|ing)?|yell(?:s|ing)? at and hit(?:s|ting)?) (?:up )?(?:a |an |the |my |his |her |their |old |elderly |own |aged |disabled |[0-9]+ year old )*(?:elderly|grand(?:mother|father|ma|pa|parents?)|old (?:man|lady|woman|people|person)|granny|elders?|residents?|aged (?:mother|father|parents?)|senior(?:s| citizen)?)
(?:grand(?:mother|father|ma|pa)|old (?:man|lady|woman)|granny|elderly (?:[a-z]+ )?|(?:mother|father|mum|mom|dad|aunt|uncle) (?:in|at) (?:a |the |her |his )?(?:care|nursing|elderly|old age|residential) (?:care )?home|residents? (?:in|at|of) (?:the|a) (?:care|nursing|elderly) home) (?:[a-z]+ ){0,3}(?:is |are |was |were |has been |being |been |gets |getting |has )+(?:being |getting |physically |badly )*(?:abused|beaten(?: up)?|hit|neglected|starved|tied (?:up|to)|bruised|mistreated|ill treated|slapped|locked (?:up|in)|bullied|left in)
(?:打|虐打|虐待|掌摑|摑|踢|綁|鎖|餓|傷害|忽略|疏忽照顧|推跌|喝罵同打)(?:緊|死|到|咗|傷|過|住|佢|自己|個|的|嘅|啲|隔籬|院舍)*(?:長者|老人家|老人|婆婆|公公|阿婆|阿伯|伯伯|嫲嫲|爺爺|外婆|外公|阿公|阿嫲|院友|年老父母|老媽|老父|老母|老爸)
(?:長者|老人家|老人|婆婆|公公|阿婆|阿伯|伯伯|嫲嫲|爺爺|外婆|外公|阿嫲|阿公|院友|院舍住客|老媽|老父)(?:.{0,8}?)(?:被|俾|畀|比|遭|受)(?:.{0,8}?)(?:打|虐|綁|餓|鎖|傷害|疏忽照顧|欺負|掌摑|性侵|非禮)
(?:carer|helper|maid|nurse|staff|worker|caregiver|home|son|daughter|{they})(?: [a-z]+){0,8} {aux}(?:slap(?:s|ped|ping)?|hit|hits|hitting|beat|beats|beating|tie[sd]?|tying|starv(?:e|es|ed|ing)|abus(?:e|es|ed|ing)|pinch(?:es|ed|ing)?|push(?:es|ed|ing)?|kick(?:s|ed|ing)?|drag(?:s|ged|ging)?|lock(?:s|ed|ing)?|refus(?:e|es|ed|ing) to feed|does not feed|wont feed) (?:my |the |our |his |her |an |a )*(?:[a-z]+ ){0,2}(?:grand(?:ma|mother|pa|father|dad|mum)|granny|nan|elderly|old (?:man|woman|lady|people|folks?)|residents?|elders?|aged)
(?:{care})(?:.{0,8}?)(?:綁|打|餓|虐|鎖|摑|捏|唔俾|不給|唔畀|扣|捱餓|掌摑|𢱑|拖|推|兜巴)(?:{aspect})*(?:.{0,8})(?:阿爺|爺爺|阿嫲|嫲嫲|婆婆|公公|阿婆|阿公|外婆|外公|老人|長者|院友|阿媽|阿爸|媽媽|爸爸|佢|食飯|吃飯|飲水|我|人)
(?:綁|打|餓|虐|摑|掌摑|禁錮|遺棄|拖)(?:{aspect})*(?:我|個|嘅|的|隔離|隔籬|佢)*(?:阿爺|爺爺|阿嫲|嫲嫲|婆婆|公公|阿婆|阿公|外婆|外公|老人|長者|院友)

== elder.sign
(?:elder(?:ly)?|elders?|old age|senior) (?:abuse|neglect|mistreatment)|abus(?:e|ed|ing) (?:of )?(?:the |an )?(?:elderly|elders?)
虐老|虐待長者|虐待老人|(?:懷疑|目睹|見到|聽到|發現|舉報)(?:.{0,8})(?:虐老|虐待長者|虐待院友|虐待老人)
== elder.weak
(?:grand(?:ma|pa|mother|father)|elderly|old (?:man|woman|lady))(?: [a-z]+){0,6} (?:hit|hits|slap(?:s|ped)?|bruises|tied|starv(?:ed|ing)|beat(?:en)?|pushed|abused)
(?:鬧|喝|捏|打|綁|推|餓|鎖)(?:.{0,4})(?:嫲嫲|婆婆|爺爺|公公|阿婆|阿公|外[婆公]|老人家|長者)|(?:嫲嫲|婆婆|爺爺|公公|阿婆|阿公|外[婆公]|老人家|長者)(?:.{0,8})(?:打|捏|綁|虐|瘀|傷痕)
(?:hits?|beats?|slaps?|kicks?|starves?|pushes|abuses) (?:him|her|the old|an old)
(?:院舍|老人院|安老院|護老院|养老院)(?:.{0,4})(?:俾人|被|畀人)(?:.{0,2})(?:打|虐|綁|鎖|餓)

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
(?:叫|召|call|要|派|快|需要|揾|搵|請派|幫我叫|幫手叫|快啲叫|快點叫)(?:.{0,4})(?:救護車|白車|十字車|救傷車)(?:$|，|,|。|！|!|啊|呀|嚟|來|過嚟|快|救|到|去)|^(?:救護車|白車)(?:$|！|!|啊|呀|快)
(?:穿咗?羊水|穿羊水|羊水穿|羊水破|破水|作動|就嚟生|快要生|要生了|生緊|臨盆|陣痛(?:好|每|開始|越)|想生啦|小產緊|大出血)(?:$|，|。|！|啊|呀|咗|了|喇|啦|喺|在|點|怎|好|每|開|越)
(?:浸親|遇溺|溺水|浸緊|跌落海|跌落水|掉下海|掉進海|掉進水|觸電|電親|俾車撞|畀車撞|被車撞|撞親人|撞倒人|車禍|撞車|翻車|交通意外|高處墮下|由高處跌|從高處跌|跌落樓|墮軌|跌落路軌)(?:$|，|。|！|啊|呀|咗|了|有人|好|快|現場|受|流|傷|點算|救|喺|在|人)
(?:食錯|吃錯|誤服|誤食|吞咗|吞了|吞下|飲錯|喝錯)(?:.{0,4})(?:藥|毒|漂白水|清潔劑|電池|鈕扣電池|硬幣|磁石|有毒|毒菇|老鼠藥|鏹水)|(?:服藥|吃藥|藥物|食藥|服用|吸毒|毒品)過量|食過量|酒精中毒|一氧化碳中毒|煤氣中毒|中毒(?:$|，|。|！|啊|呀|咗|了|昏|嘔)|(?:嚴重|急性|過敏)(?:.{0,3})(?:過敏|休克|反應|腫到)|喉嚨腫|塊面腫晒|全身紅疹.{0,6}(?:呼吸|氣)|嚴重(?:燒傷|燙傷|受傷|創傷)|(?:重傷|傷得好重|傷得很重|傷勢嚴重|成身血|斷咗隻手|斷咗隻腳|骨折(?:流血|出血))
(?:call|need|快叫)(?:.{0,3})ambulance|heart attack(?:.{0,4})(?:啊|呀|點算|救|好痛)|(?:阿爸|阿媽|爸爸|媽媽|婆婆|公公|老公|老婆|個仔|個女|佢|我)(?:.{0,4})(?:heart attack|stroke|faint咗|faint了|暈咗|collapse咗)
(?:{kin}|he|she|i|someone|somebody|kid|child|baby|toddler|boy|girl|son|daughter|friend|we|they|man|woman|student|old man)(?: [a-z]+){0,3} (?:{ate})(?: [a-z]+){0,4} (?:{toxic})
(?:{they}|he|she|people|child|kid|kids|baby|woman|man|boy|girl|swimmer|someone|tourist|hiker|worker|person|passenger|friend)(?: [a-z]+){0,3} (?:{fellin})(?: [a-z]+){0,2} (?:in|into|off|from|onto|to|by|under|out to|in to)(?: the| a| an| big| strong)* (?:[a-z]+ )?(?:{water})
(?:{they}|he|she|i|baby|child|kid|worker|man|woman|people|old (?:man|woman|lady)|hiker|passenger|driver|friend) (?:has |have |just |is |was |suddenly |had |has just |been |badly |keeps )*(?:collaps(?:ed|es|ing)|faint(?:ed|s|ing)|pass(?:ed|es|ing)? out|black(?:ed|ing) out|stopped (?:moving|responding|breathing)|fitting|foaming|convuls(?:ed|es|ing)|electrocuted|bleeding|chok(?:es|ed|ing)|suffocat(?:ed|es|ing)|drown(?:ed|s|ing)|vomiting blood|coughing blood|unconscious|unresponsive|dying|turned blue|gone blue|has no pulse|impaled|crushed|run over|scalded|burnt badly)(?: now| and| on| in| at| help| after| again| right| from| $|$)
(?:cant|cannot|can not|couldnt|unable to|struggling to|stopped|doesnt|does not|isnt able to)(?: [a-z]+){0,2} (?:speak|talk|move|see|swallow|stand|lift|feel)(?: [a-z]+){0,3} (?:suddenly|all of a sudden|one side|properly|face|arm|leg|right side|left side|straight|anything)|(?:suddenly|all of a sudden)(?: [a-z]+){0,4} (?:cant|cannot|unable to|couldnt|lost) (?:speak|talk|move|see|vision|walk|feel|stand)
(?:heart attack|cardiac arrest|heart stopped|brain bleed|seizure|overdose)(?: [a-z]+){0,3} (?:help|plz|please|hurry|quick|quickly|what (?:do|should)|now)|(?:help|plz|please|pls|hurry|quick)(?: [a-z]+){0,5} (?:heart attack|stroke|seizure|not breathing|overdose[d]?|bleeding|choking|collapsed|unconscious)
(?:overdos(?:e|ed|es|ing)|od) (?:on|of) (?:[a-z]+ )?(?:pills|tablets|panadol|paracetamol|medicine|medication|meds|drugs|heroin|ketamine|ice|cocaine|sleeping|insulin|alcohol|fentanyl|morphine)|(?:{kin}|he|she|someone|i) (?:has |have |just |may have |might have |mustve )*(?:overdos(?:ed|ing)|od ?ed|od)|(?:too many|whole (?:bottle|box|pack) of|bottle of|handful of|double dose of|wrong) (?:[a-z]+ )?(?:pills|tablets|panadols?|medicine|medication|sleeping|drugs|insulin)
(?:{dakin}|有人|BB|婆婆|個人|工友|同事|阿伯|阿婆|佢|病人|乘客|路人|孕婦|學生|師傅|司機)(?:.{0,6}?)(?:半邊身|半身|一邊身|左邊身|右邊身|成邊身|塊面|面部|隻手|手腳)(?:.{0,4}?)(?:動唔到|郁唔到|唔郁得|動不了|不能動|冇力|無力|冇晒力|冇知覺|麻痺|麻晒|歪|癱|跌落)|(?:突然|忽然|一下子)(?:.{0,4})(?:講唔到嘢|講唔清|講嘢唔清|說不出話|說話不清|講嘢黐|睇唔到嘢|看不見|失明|失語|行唔到|企唔穩|站不穩)|(?:講嘢|說話|講說話)(?:.{0,3})(?:唔清楚|不清楚|含糊|黐脷)
(?:有人|小朋友|細路|小孩|孩子|個仔|個女|BB|{dakin}|個男人|個女人|遊客|學生|行山客|老人|阿伯|阿婆|途人|工人|游客|男子|女子)(?:.{0,4}?)(?:跌|墮|掉|沖|失足|滑|浸|墜|㩒|沉|飛|捲)(?:{aspect}|下|進|入|出|去|左)*(?:.{0,2})(?:海|水裏|水度|水入面|河|泳池|游泳池|水塘|池|井|渠|路軌|月台|樓梯|山坑|落水|入水|下水|地盤)
(?:穿|破)(?:{aspect})*羊水|羊水(?:.{0,2})(?:穿|破|流)|(?:孕婦|老婆|太太|我)(?:.{0,4})(?:作動|穿水|見紅|就生|要生|生緊)|BB(?:.{0,3})(?:出緊嚟|就出|要出|出咗頭|見到頭)
(?:{dakin}|有人|BB|工友|阿伯|阿婆|學生|老人家|病人)(?:.{0,6}?)(?:食|吃|吞|飲|喝|舔|服|誤食|誤服|啜)(?:{aspect}|左|錯|下)*(?:.{0,4}?)(?:電池|漂白水|清潔劑|洗潔精|鏹水|通渠水|消毒|殺蟲|老鼠藥|農藥|毒|硬幣|磁石|磁力|針|玻璃|釘|藥水|酒精搓手|搓手液|洗衣球|洗衣珠|樟腦|水銀|電油|潔廁|天拿水|濕電|鈕扣|過量|成樽藥|成排藥|好多藥|太多藥|阿嫲啲藥|血壓藥|安眠藥)
(?:鯁|哽|噎|嗆|卡)(?:{aspect})*(?:親|住|到|喉|骨|魚骨|食物|糖|嘢|東西)(?:$|，|,|。|！|!|啊|呀|唔|不|透|救|點|塊|面|氣|、)|(?:氣管|喉嚨)(?:.{0,3})(?:塞|鯁|卡|腫)

== medical.sign
(?:unconscious|unresponsive|collapsed|fainted|fainting|passed out|passing out|blacked out|chest pains?|heart attack|pain in (?:my|his|her|the) chest|chest (?:is |feels? )?(?:hurts?|hurting|tight(?:ness)?|pain)|(?:having|has) a (?:fit|stroke)|seizure|convulsions?|choking|ambulance|overdose|poisoned|coughing blood|severe bleeding|not breathing|medical emergency|anaphyla[a-z]+|heat ?stroke|electrocuted|drowned|miscarriage|broken (?:bone|leg|arm) and|badly (?:injured|hurt)|seriously (?:injured|hurt)|head injury|bleeding)
暈倒|暈低|昏迷|心口痛|胸口痛|胸痛|心臟病發|中風|抽搐|癲癇|窒息|中毒|救護車|白車|溺水|休克|急病|流血|出血|受重傷|觸電|流產|大出血
== medical.about
(?:a ?e|a and e|accident and emergency|emergency (?:department|room|service fee)|patients?|clinic|doctor s letter|follow up|my late|cremation|death|after (?:a|the|my|his|her)|work injury|injured at work|hurt at work|work accident|recovered|had a|has had|when (?:do|should|can) i|blood (?:donation|test|type)|donate)
(?:急症室|診所|醫生信|收費|火化|死亡|工傷|返工受傷|捐血|驗血|上次|之後|後嘅|後的|患者|病人|長期病|咗三年|咗兩年|咗幾年|了三年|了兩年|了幾年)
(?:is the|are the|free|charge|how long does|register|birth certificate|food|restaurant|complain[a-z]*|pets?|dogs?|cats?|animals?)
(?:食物中毒|食肆|餐廳|寵物|狗|貓|收唔收|幾錢|出世紙|出生登記)

== medical.weak
(?:stabbed|(?:been|got|was|were) shot|impaled|unconscious|bleeding|collapsed|overdosed?|choking|drowning|electrocuted|seizure|convulsing|fitting|paraly[sz]ed|scalded|poisoned)|(?:lots?|lot|so much|pool|vomiting|coughing|throwing up|covered in) (?:of |in )?blood|blood (?:everywhere|pouring|coming)|(?:isnt|is not|not|wont|cant|cannot|never) (?:wak(?:e|ing)(?: up)?|breath(?:e|ing)?|breath|respond(?:ing)?|mov(?:e|ing)|conscious)|(?:fell|fallen|jumped|pushed|dropped)(?: [a-z]+){0,2} (?:from|off|out of|down|into)(?: [a-z]+){0,3} (?:floor|roof|window|building|stairs?|ladder|ferry|boat|bridge|cliff|balcony|pier|ship|scaffold(?:ing)?|train|tracks)|electric shock|(?:ate|eaten|drank|swallowed)(?: [a-z]+){0,4} (?:and|now) (?:is |hes |shes |im )?(?:throwing up|vomit[a-z]*|cant|unconscious|shaking|dizzy|in pain)|(?:broke|broken) (?:his|her|my) (?:leg|neck|back|hip|skull)(?: and)? (?:cant|cannot|bleeding|on the|in the)|(?:high|very high) fever and|talks? funny|(?:cant|cannot) (?:move|feel|see|speak|breathe|breath)
(?:好多|大量|成地|滿面|狂|不停|一直|嘔|吐|咳|流)(?:.{0,2})血|抽(?:筋|搐)|(?:發|好高|持續)(?:高)?(?:燒|熱)(?:.{0,4})(?:抽|暈|唔醒|昏)|呼吸(?:好|很|極|非常|唔|不|越來越)?(?:.{0,2})(?:困難|急|到|順|來)|(?:唔識|不會|冇|沒有|停咗|冇咗)呼吸|吞(?:咗|了|左)|沉(?:咗|了|左|落|底)|(?:插|刺|貫|砸|壓|夾|撞|輾|電|淥|燒|炸)(?:穿|傷|親|中|到)|(?:手|腳|腿|骨|頸)(?:.{0,2})斷|斷(?:咗|了)?(?:隻|條)?(?:手|腳|腿|骨)|跌(?:落|下|咗落|親)(?:.{0,3})(?:海|水|樓|坑|山|軌|池|街|渠|井|崖)|(?:暈|昏|休克|失血|中毒|觸電|窒息|溺水|劇痛|痛到(?:.{0,3})(?:暈|死|冷汗))|冷汗|(?:口|面|嘴)歪
(?:baby|he|she|lips|face|child)(?: [a-z]+){0,2} (?:is |are |turned |turning |went |gone )+(?:blue|purple|grey|gray|limp|cold and)|(?:arm|leg|face|tongue|throat|lips|neck)(?: [a-z]+){0,2} (?:swelling|swollen|numb|droop[a-z]*|paralys[a-z]*)|(?:snake|jellyfish|wasp|bee|hornet) (?:bite|bit|sting|stung)|skin (?:is )?(?:peeling|blister[a-z]*|burnt|burned|coming off)|(?:pain|tightness|pressure)(?: [a-z]+){0,3} chest|chest(?: [a-z]+){0,3} (?:pain|tight|hurts)|(?:head|neck|mouth|nose|ear|stomach|wound)(?: [a-z]+){0,2} bleeding|(?:driver|passenger|man|woman|cyclist|pedestrian|he|she|person)(?: [a-z]+){0,3} not (?:moving|responding|breathing)|(?:crash|crashed|accident)(?: [a-z]+){0,8} (?:not moving|injured|blood|stuck|trapped|hurt)|(?:isnt|not|wont|stopped) respond(?:ing)?|(?:boiling|hot) (?:water|soup|oil)(?: [a-z]+){0,4} (?:on|over) (?:my|her|his|me|the)|injected
(?:成身|全身|滿身|周身|一身)(?:.{0,2})血|(?:突然|忽然)(?:.{0,3})(?:冚|瞓|跌|倒|暈|軟)(?:低|下|倒|咗)|(?:起|企|郁|動)唔到(?:身|嚟)?(?:.{0,4})(?:痛|$|[，,。！!])|跌(?:親|倒|咗)(?:.{0,6})(?:唔到|痛|血|暈|斷)|(?:被|俾|畀)(?:.{0,2})(?:蛇|蜂|狗)(?:.{0,2})(?:咬|針|叮)(?:.{0,6})(?:腫|暈|血|痛)|(?:腫|暈)(?:得好快|到)|(?:而家|現在)(?:.{0,2})(?:好|很)(?:.{0,1})(?:暈|痛|辛苦)

== medical.bare
(?:ambulance|heart attack|chest pain|stroke|not breathing|cant breathe|unconscious|choking|bleeding|overdose|emergency room now|medical emergency|drowning|seizure)
(?:救護車|白車|心臟病|中風|胸痛|心口痛|窒息|暈倒|流血|中毒|昏迷|溺水)

== fire.now
(?:there is|theres|there s|there are|we have|i have|have|its|it is|started|starting|caught|catching|catches|seeing|see|saw|a) (?:a |an |big |huge |small |massive |now |on |serious |house |flat |kitchen |electrical |hill |grass ){0,6}(?:fire|flames|blaze|inferno)
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
== fire.weak
(?:burning|exploded|explodes|explosion|in flames|flames|sparks|sparking|smoke|on fire|caught fire)
爆炸|爆(?:咗|出|火花)|火花|(?:燒|烧)(?:着|著|咗|緊|起|到)|濃煙|(?:出|冒)(?:緊|好多|咗)?煙|着火|著火|起火
(?:gas|smoke|fire|co|carbon monoxide) alarm(?: [a-z]+){0,2} (?:beeping|ringing|going off|sounding)
(?:煙|烟)(?:.{0,6})(?:入嚟|進來|出嚟|湧|門縫)

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
== gas.weak
(?:smell|smells|stinks|odou?r)(?: [a-z]+){0,4} gas
(?:煤氣|石油氣|gas)(?:.{0,2})味|(?:漏|洩|泄)(?:.{0,3})(?:煤氣|氣)
gas(?: [a-z]+){0,3} (?:broke|broken|leak[a-z]*|hissing|smell[a-z]*|everywhere|alarm)|(?:dizzy|headache|faint)(?: [a-z]+){0,6} gas
(?:煤氣|石油氣|燃氣|煤氣爐|爐頭|煤气灶)(?:.{0,4})(?:漏|洩|泄|臭|爆)

== gas.bare
(?:gas leak|gas smell)
(?:煤氣味|漏煤氣|漏氣)

== trapped.now
(?:電梯|升降機|𨋢|lift)(?:.{0,4})(?:困(?:咗|住|緊|了)?(?:有)?人|有人(?:.{0,3})困)|困(?:咗|住|緊|了)?(?:我|人|有人)?(?:.{0,2})(?:喺|在)(?:.{0,2})(?:電梯|升降機|𨋢|lift)
(?:trapped|stuck|locked|caught|stranded|pinned) (?:in|inside|under|underneath|on|up on|down|at the top of)(?: a| an| the| my| our| this| of)* (?:[a-z]+ ){0,1}(?:lift|elevator|rubble|basement|mountain|hill|flood|flooding|water|cliff|tunnel|cave|debris|toilet|bathroom|washroom|store ?room|freezer|fridge|car ?park|cable car|roof|roof ?top|drain|manhole|shaft|mud|landslide|landslip|burning|train|mtr|rocks?|island|reservoir|trail|peak|sea|rising water|escalator|machine|wreck|crashed car|car boot|safe|closet|window)
(?:lift|elevator) (?:is |has |got |just |s )*(?:stuck|stopped|stalled|jammed|broken|broke down|not moving|fell|dropped)(?: [a-z]+){0,4} (?:with|and|inside|between|people|someone|me|im|were|we|child|mother|person|help)|(?:stuck|trapped) (?:between floors|in (?:the )?lift|inside)|(?:im|i am|we are|were|he is|she is|someone is|people are|there are people|there is someone|person|child is|baby is|baby|dog and) (?:trapped|stuck inside|locked in|locked inside|stuck in there|buried)
(?:lost|injured|hurt|stuck|stranded|fell|fallen) (?:in|on|while|when|during|up)(?: the| a| my)* (?:[a-z]+ )?(?:mountains?|hills?|trail|country park|forest|woods|hiking|hike|wilderness|lion rock|dragons back|maclehose|peak|waterfall|stream|cliff)|(?:cant|cannot) (?:get|find) (?:my |our |a )?(?:way )?(?:out|down) (?:of|from) (?:the |this )?(?:lift|building|room|mountain|hill|trail|toilet|flat|water|car|forest|country park|fire)
(?:baby|child|kid|toddler|son|daughter|dog) (?:is |got |has been |locked |s |accidentally )*(?:locked|stuck|trapped) (?:in|inside) (?:the |a |my |our )?(?:car|room|flat|lift|bathroom|toilet|house)
(?:困|卡|鎖|關|反鎖|夾|壓|埋)(?:咗|住|了|在|喺|入|到|左|緊|著|着|親)*(?:.{0,3}?)(?:電梯|𨋢|升降機|lift|車廂|火場|地盤|隧道|水裏|洪水|山上|山裏|懸崖|廁所|洗手間|雪房|冷凍|屋入面|房入面|房裏|屋裏|屋企出唔到|天台|停車場|纜車|車入面|車裏面|車裏|瓦礫|泥|下面|石|山坑|孤島|礁石|櫃|儲物室|閘)|(?:有人|我|我哋|我們|佢|佢哋|小朋友|婆婆|BB|bb|人)(?:.{0,4})(?:被困|受困|困住|困咗|困在|困喺|困𨋢|困lift|困立|困電梯)|^(?:被困|困𨋢|困lift|困電梯|困立)|被困(?:$|，|。|！|喺|在|電梯|升降機|火|山|水|啊|呀|人)|(?:電梯|升降機|𨋢|lift)(?:.{0,6})(?:有人|入面|裏面)(?:.{0,4})(?:困|出唔到|出不來|卡)|(?:電梯|升降機|𨋢|lift)(?:壞咗|停咗|卡住|急墜|跌)(?:.{0,6})(?:困|出唔到|出不來|入面有人)
(?:行山|遠足|登山|爬山|山上|喺山|郊野公園|麥理浩徑|獅子山)(?:.{0,8})(?:迷路|蕩失路|失路|失足|受傷|扭親|跌落|滑落|跌咗|跌倒|落唔到山|下不了山|搵唔到路|找不到路|受困|失蹤|中暑|滾落)|(?:迷路|失足)(?:.{0,6})(?:山|郊野)|(?:出唔到|出不到|出不去)(?:.{0,2})(?:𨋢|電梯|升降機|火場|間房|間屋)|水浸(?:.{0,6})(?:被困|困住|出唔到|走唔到)
(?:俾|被|畀|比|喺|在)(?:.{0,2})(?:{lift})(?:.{0,3})(?:困|卡|夾|鎖)|(?:{lift})(?:.{0,4})(?:困|卡|夾)(?:{aspect})*(?:我|人|咗|阿|婆|小|有|住|$)|(?:困|卡)(?:{aspect})*(?:喺|在|入|部|架)*(?:{lift})
(?:塌|冧|倒塌|山泥傾瀉|爆炸|滑坡|樓塌|塌樓|棚塌|塌棚|天秤)(?:.{0,8})(?:有人|壓|埋|困|人)|(?:壓|埋|夾|活埋|掩埋)(?:{aspect})*(?:有人|工友|工人|人|路人|司機)|(?:有人|工友|工人|司機|阿伯|阿婆|人)(?:.{0,4})(?:壓住|壓着|壓著|被壓|埋住|被埋|活埋|夾住|夾親|被夾)
(?:landslide|landslip|collapsed?|collapsing|cave ?in|explosion|scaffolding|crane|wall|ceiling|building|rubble|tree|concrete)(?: [a-z]+){0,5} (?:buried|trapped|crushed|pinned|people (?:inside|under|in it)|someone (?:inside|under)|workers?(?: inside| under| below)?|with (?:people|someone|workers) )
(?:buried|crushed|pinned)(?: [a-z]+){0,4} (?:people|someone|him|her|car|workers?|man|woman|me|us|under|alive)

== trapped.sign
(?:trapped|stuck in (?:the |a )?(?:lift|elevator))
被困|困𨋢|困lift|困電梯
== trapped.weak
(?:cant|cannot|unable to|no way to) (?:get|climb|come|find (?:my |our |the )?way) (?:out|down|off)|(?:trapped|buried|stranded)|(?:water|flood)(?: is)? rising|door (?:is )?jammed and
出(?:唔到|不)(?:嚟|來|去)|(?:壓|埋|夾)住|(?:被|受)困|水(?:浸|位)(?:.{0,3})(?:升|高|走唔到)|(?:落|下|返)唔到(?:山|嚟|去)
(?:lift|elevator)(?: [a-z]+){0,6} (?:wont open|not open(?:ing)?|not moving|stuck|dropp(?:ed|ing)|stopped)|doors? (?:wont|will not|cant|cannot|doesnt) open
(?:電梯|升降機|𨋢|lift)(?:.{0,6})(?:墜|卡|停咗|唔郁|開唔到|打不開|唔開門)|(?:俾|被|畀)(?:.{0,2})水(?:.{0,2})(?:困|浸|沖)

== trapped.bare
(?:trapped|stuck in lift|stuck inside)
(?:被困|困𨋢|困lift|困電梯|電梯困人)

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
(?:took|taken|has|have|got|grabbed|snatched|holding|caught|kidnapped|keeping|hold)(?: [a-z]+)? (?:my|our|his|her) (?:[a-z]+ )?(?:{kin}|kids?|child|baby|son|daughter)(?: [a-z]+){0,8} (?:ransom|money|pay|dollars|million|call the police|let (?:him|her|them) go|hurt (?:him|her)|kill (?:him|her))
(?:held|hold|holding|keep|keeping|kept|locked|locking|detained|imprisoned|confined|captive)(?: [a-z]+){0,5} (?:against (?:my|his|her|our|their) will|my (?:passport|phone|id)|let (?:me|us|him|her|them) (?:go|leave|out))|(?:took|taken|confiscated|keeps?|hold(?:s|ing)?) (?:away )?(?:my|our|her|his) (?:passports?|id|phone)(?: [a-z]+){0,5} (?:let me|leave|go|lock|out|home)
(?:tricked|lured|sold|trafficked|taken|cheated|forced|brought|smuggled|locked|trapped|stuck)(?: [a-z]+){0,4} (?:to|in|into|at)(?: the| a)? (?:myanmar|burma|cambodia|laos|myawaddy|sihanoukville|kk park|scam (?:centre|center|farm|park|compound)|thai border|golden triangle)
(?:{they}|man|gang|gangster|robbers?|attacker|lunatic|maniac)(?: [a-z]+){0,4} (?:stabbing|slashing|shooting|chopping|hacking|attacking|killing|running (?:after|at)|chasing|hitting|beating) (?:at )?(?:people|everyone|everybody|passengers|passers ?by|pedestrians|students|children|kids|someone|a (?:man|woman|girl|boy)|us|me|him|her|staff)
(?:in|inside|outside|at|by|under|behind)(?: my| our| the)* (?:[a-z]+ )?(?:house|home|flat|door|room|window|apartment|balcony)(?: [a-z]+){0,4} (?:someone|somebody|stranger|burglar|intruder|man|footsteps)(?: [a-z]+){0,4} (?:trying|breaking|knife|inside|picking|prying|banging|hiding|moving)|(?:picking|prying|forcing|cutting|drilling|kicking)(?: open)? (?:my|the|our|a neighbou?rs) (?:lock|gate|door|window)
(?:爆|撬|擘|鋸|踢|破)(?:{aspect})*(?:開|人|我|隔離|隔籬|樓上|樓下|個|道|緊|屋企)*(?:格|門|鎖|窗|鐵閘|閘|夾萬)(?:$|，|,|。|！|!|啊|呀|緊|入|快|想|喺|屋)
(?:騙|呃|賣|拐|帶|捉|困|綁|賣豬仔|引|氹)(?:{aspect}|去|往|至|喺|入|左)*(?:.{0,3})(?:緬甸|柬埔寨|園區|泰國|寮國|老撾|妙瓦底|西港|kk|泰緬|東南亞)|(?:緬甸|柬埔寨|園區|妙瓦底|西港|泰緬|東南亞)(?:.{0,8})(?:返唔到|回不來|走唔到|走不了|出唔到|困|禁錮|打|救|逃|贖金|電騙園|唔俾走|失聯)
(?:捉|擄|抱|搶|拉|帶|綁|挾持|扣)(?:{aspect}|左|走)+(?:我|佢|人哋|個|嘅|的|隔離)*(?:仔|女|老公|老婆|阿媽|阿爸|媽媽|爸爸|小朋友|細路|BB|孩子|兒子|女兒|朋友|人)(?:$|，|,|。|！|!|啊|呀|要|話|叫)|(?:贖金|交贖|收到勒索|勒索我)

== crime.sign
(?:kidnapp(?:ed|ing|er)|abducted|hostage|intruder|burglar|robbery|being robbed|stalker|stalking me|break ?in|breaking in|armed|knife attack|bomb|gunman|death threats?)
綁架|擄人|打劫|搶劫|行劫|爆竊|爆格|持刀|斬人|追斬|炸彈|跟蹤我|尾隨我|恐嚇我|賊仔
== crime.about
(?:report|reported|reporting|stolen|lost|statement|case number|records?|check|loss memo|licen[cs]e)
(?:報案|口供|檔案|紀錄|失竊|報失|回條|編號)
== crime.weak
(?:snatched|grabbed|abducted|kidnapped|dragged)(?: [a-z]+){0,4} (?:into|away|from)|(?:someone|someones|somebody|stranger|man|people|footsteps|noises?|intruder)(?: [a-z]+){0,4} (?:in|inside|outside|at) (?:my|our) (?:house|home|flat|door|room|apartment|window)|(?:swinging|waving|holding|carrying|with|has|had|pulled) (?:a |an |out a )?(?:knife|gun|chopper|machete|cleaver|axe|hammer|weapon|rod|bat)|loan sharks?|(?:hurt|kill|harm|burn) (?:me|my|us|our|him|her)|(?:following|followed|chasing|stalking|watching|threatening|robbing|robbed|mugged|attacking) (?:me|us|my|her|him)|(?:gun ?shots?|ransom|hostage|gang|stabbing)
(?:把|枝|支|拎|攞|揸|持|拿|舉|有)(?:住|着|著)?(?:.{0,2})(?:刀|槍|斧|鐵棍|鐵通|汽油彈)|陌生人|(?:打劫|搶劫|行劫|行刧)|收數|大耳窿|(?:淋|潑)(?:油|漆|紅油|汽油)|贖金|跟(?:住|蹤|踪|緊)|(?:搶|劫)(?:咗|走|緊)|(?:綁|捉|拉|擄)(?:咗|走|住)|燒(?:我|佢|間|咗我)?(?:屋|車|舖|鋪)|(?:要|話|想)(?:.{0,4})(?:斬|殺|搞|郁)(?:我|佢|我屋企|我個)
(?:tied|tying|tie) (?:up|me|us|my|her|him)|(?:climbing|climbed|climbs) (?:up |in |into |onto |over )+(?:to )?(?:my|our|the)|screaming(?: for help)?|(?:shouting|calling|crying|yelling|begging) for help|(?:locks?|locked|locking) (?:us|me|them|her) (?:in|up)|(?:robbers?|burglars?|gangsters?|intruders?)
(?:嗌|喊|叫|大叫)救命|恐嚇|(?:撬|爆|踢|拆)(?:緊|住|咗)?(?:我|我屋企|我間|隔籬)(?:.{0,3})(?:門|鎖|窗|閘)|(?:打|開片|劈友)(?:緊)?(?:交|架)(?:.{0,4})(?:刀|棍|血)|斬(?:我|佢|死|人|緊)

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
(?:啱啱|剛剛|剛才|頭先|已經|不小心|唔小心|我)(?:.{0,4}?)(?:轉|過|匯|俾|畀|入|輸入|按|撳|點擊|提供|畀咗|俾咗)(?:咗|了|左)(?:.{0,14}?)(?:騙徒|騙子|老千|釣魚|假網站|假嘅|可疑|假警察|假公安|假銀行|假客服|呃人|詐騙)|(?:騙徒|詐騙|假公安|假警察|電騙|裸聊)(?:.{0,8})(?:叫我|要我|威脅我|勒索|逼我|打緊|仲喺|而家|即刻|要錢|恐嚇)
(?:call(?:s|ed|er|ing)?|phone|phoned|message[ds]?|text(?:s|ed)?|whatsapp|officer|police|someone|somebody|he|she|they|agent|bank|pretend(?:s|ing)?|claim(?:s|ing)?|impersonat[a-z]+|stranger|line)(?: [a-z0-9]+){0,14} (?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|need(?:s|ed)?|demand(?:s|ed|ing)?|tell(?:s|ing)?|told|request(?:s|ed|ing)?|insist(?:s|ed|ing)?|require[sd]?|instruct(?:s|ed|ing)?|pressur[a-z]+|keeps? asking)(?: [a-z0-9]+){0,6} (?:bank (?:password|pin|account|card|details)|my (?:pin|otp|password|account|card|savings|bank)|otp|one time password|verification code|security code|bail(?: money)?|ransom|safe account|gift cards?|(?:transfer|send|wire|remit|pay)(?: [a-z0-9]+){0,4} (?:money|account|dollars|immediately|now|at once|bitcoin|usdt|crypto|deposit|fee|guarantee|[0-9]+))(?: now| right| immediately)*
(?:gave|given|give|giving|told|entered|typed|sent|shared|read(?:ing)? out|provided|leaked|keyed in)(?: [a-z0-9]+){0,3} (?:otp|one time password|verification code|pin|(?:bank |card |online banking )?(?:password|details|number|cvv))(?: [a-z0-9]+){0,6} (?:fake|scam[a-z]*|fraud[a-z]*|phish[a-z]*|stranger|suspicious|they are|money (?:is|has)|gone|now (?:my|they)|taking|stolen|missing)
(?:transferring|transferred|transfer|sent|sending|paid|paying|wired|lost)(?: [a-z0-9]+){0,6} (?:to )?(?:a |an |the )?(?:scam(?:mer|mers)?|fraudsters?|conm[ae]n|fake [a-z]+|cheats?|swindlers?)
(?:俾|畀|比|給|交|講|報|輸入|打|入|填|提供|洩露)(?:{aspect}|左)*(?:.{0,3})(?:otp|一次性密碼|驗證碼|密碼|戶口號碼|信用卡|銀行卡|提款卡|網銀)(?:.{0,10})(?:假|騙|呃|可疑|陌生人|對方|釣魚|啲錢|錢|走|冇咗|不見|轉走)
(?:有人|有個|對方|電話|佢|客服|公安|警察|男人|女人|陌生人|騙子|騙徒)(?:.{0,16}?)(?:叫|要|話|逼|催|呃|騙|指示|威脅|讓)(?:我|阿媽|媽媽|婆婆|爸爸|阿爸|老公|老婆|佢)(?:.{0,6}?)(?:轉賬|轉帳|過數|匯款|俾密碼|畀密碼|密碼|驗證碼|俾錢|畀錢|交錢|付錢|付款|安全戶口|安全帳戶|安全賬戶|保證金|銀行卡|存款|提款|買點數卡)
(?:話|說|指|稱)(?:我|阿媽|媽媽|婆婆|佢|我個戶口)(?:.{0,4})(?:洗黑錢|犯法|犯咗法|涉案|涉嫌|有案|被通緝|違法)(?:.{0,12})(?:錢|密碼|戶口|過數|轉|資料|保密|資金|拘捕|保釋)

== scam.sign
(?:(?:i|we|my (?:[a-z]+ )?{kin}) (?:have been |was |got |ve been |has been |just got |think i was |were |been |think i have been |have just been )+(?:scammed|conned|cheated|defrauded|tricked|phished|swindled)|scam (?:call|caller) (?:now|right now|on the line)|on the (?:phone|line) with (?:a )?scammer|scammers? (?:is|are|has|have|took|got|stole|keeps?)|romance scam|love scam|investment scam|clicked (?:on )?(?:a |the )?(?:phishing|suspicious|scam|fake) link)
(?:俾|被|畀|比|遭)(?:人|騙徒)(?:呃|騙|詐騙)|中咗電話騙|墮入騙|網上情緣|殺豬盤|電話騙案|假公安|投資騙案
== scam.about
(?:shop|store|merchant|gym|beauty|travel agen[a-z]+|seller|restaurant|refund|consumer|goods|product|statistics|report a scam|how to (?:report|check|avoid|spot|recogni[sz]e|identify)|what is)
(?:商戶|店舖|鋪頭|間舖|健身|美容|旅行社|退款|退貨|消費者|消委會|商家|貨品|產品|點樣分辨|怎樣分辨|如何分辨|識別|如何避免|點樣避免|怎樣避免)
(?:what is|what are|how do i (?:know|tell|verify|check|report)|verify|awareness|hotline|last (?:week|month|year)|prevent)
(?:舉報|報案|分辨|辨別|查證|核實|係咪真|是否真|防騙|熱線|預防)

== scam.weak
(?:typed|entered|gave|given|clicked|sent|transferred|paid|keyed)(?: [a-z0-9]+){0,14} (?:gone|missing|deducted|stolen|scam|fake|disappeared|emptied|cheated|blocked me)|(?:fake|pretend(?:s|ing)? to be|claim(?:s|ing)? to be|says he is|says she is|impersonating)(?: [a-z]+){0,4} (?:police|officer|bank|immigration|customs|security|government|boss|son|daughter|relative|friend)|(?:withdraw|transfer|send|wire)(?: [a-z]+){0,3} (?:all|savings|everything|money|life savings)(?: [a-z]+){0,8} (?:prove|innocent|police|officer|caller|safe|stranger|online|boyfriend|girlfriend)
(?:錢|戶口|存款|積蓄)(?:.{0,6})(?:轉走|冇晒|冇咗|不見了|清空|騙走|呃晒|扣晒)|假(?:警察|公安|銀行|官員|客服|網站|職員)|(?:過數|轉賬|轉帳|匯款|俾錢)(?:俾|畀|給|去)(?:.{0,6})(?:佢|陌生|騙|假|自稱|網友|安全)|自稱
(?:will be|be|was|i am|im|get|were) arrested(?: [a-z]+){0,3} (?:unless|if|or)|(?:going|way|gone|went|rushing|taking a taxi) to (?:the |a )?(?:bank|atm|remittance)(?: [a-z]+){0,8} (?:caller|call|phone|police|officer|arrested|bail|told)|(?:wire|transfer|remit|send)(?: [a-z]+){0,3} [0-9]+
(?:話|說|自稱|稱)(?:自己)?(?:係|是)(?:.{0,2})(?:檢察|公安|警|海關|入境|銀行|客服|律師|國安)(?:.{0,6})|(?:騙子|騙徒|電騙)(?:.{0,6})(?:控制|叫|要|打|講緊|電話)

== scam.bare
(?:scam|scammed|being scammed|fraud)
(?:俾人呃|被騙|俾人騙|詐騙|電話騙案)

== life.now
(?:gau|kau) meng(?: (?:aa?|ah|ar))*
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
(?:救命|救我|緊急|危險|求救|急)
