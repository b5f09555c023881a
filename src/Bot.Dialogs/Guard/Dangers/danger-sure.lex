# Danger that is plain to see and is happening now: it takes the turn without a second opinion, after look-alikes are taken out. Per kind, what
# is seen, and (<kind>-not) what makes it something else. "not-now" ends every kind.
$gap = (?: [a-z0-9;]+)
$someone = someone|somebody|some one|some (?:guy|man|woman|kid|boy|girl|lady|person)|(?:a|an|one|the|this|another|two|three|my|our|his|her|their|little|young|old)(?: [a-z]+){0,2} (?:man|men|woman|women|boys?|girls?|kids?|child|children|guys?|lady|person|people|swimmers?|divers?|anglers?|fisherman|tourists?|hikers?|friends?|mates?|colleague|brother|sister|son|daughter|husband|wife|boyfriend|girlfriend|dad|mum|mom|father|mother|uncle|auntie?|cousin|student|toddler|baby|grandpa|grandma|grandfather|grandmother|neighbou?r|classmate|stranger|passenger|teenager|helper)|he|she|they|i|we|hes|shes|theyre
$young = (?:a|an|one|the|this|two|three|my|our|his|her|their|little|young|small|tiny)(?: [a-z0-9]+){0,3} (?:boys?|girls?|kids?|child|children|toddlers?|baby|son|daughter|nephew|niece|grandson|granddaughter|pupils?|schoolchild)|kids?|children|toddler|[0-9]+ year old
$went = fell|fallen|falls|falling|slipped|slid|went|gone|swept|washed|knocked|dragged|pulled|blown|tumbled|jumped|dived|stumbled|toppled|thrown|rolled|drifted|drifting|capsized
$shore = rocks?|pier|sea|water|harbou?r|river|waves?|ocean|reservoir|dam|pond|stream|nullah|channel|canal|boat|ferry|sampan|dock|jetty|breakwater|seawall|promenade|waterfront|pool|beach|bay|rapids|waterfall|storm drain|manhole|culvert|lake|lagoon|overboard|shore|surf|kayak|paddle ?board
$under = (?:not|hasnt|havent|has not|have not|isnt|arent|didnt|did not|cant|cannot|never|wont|doesnt|dont)(?: [a-z]+){0,3} (?:(?:come|came|coming) (?:back )?up(?! (?:to|with|in|on|for))|resurfac(?:e|ed|ing)|surfac(?:e|ed|ing)|swim|see (?:him|her|them)|com(?:e|ing) back to shore|get (?:him|her|them) out|climb(?:ing)? out|moving)|no sign of (?:him|her|them)|(?:head|keeps?|is|going|gone|went|pulled) (?:[a-z]+ )?under(?: ?water)?|under ?water|face down|drown(?:ing|s)|struggling|waving for help|carried (?:out|away)|drifting (?:out|away)|sinking|screaming|disappeared
$ledge = (?:edge of (?:the |a |our |their |his |her )?(?:[a-z]+ )?(?:roof|roof ?top|building|cliff|podium|balcony|bridge|footbridge|flyover|terrace|window|platform))|(?:roof|roof ?top|cliff|window|balcony|bridge|podium|building)s? edge|(?:window |building |roof )?ledge|parapet|window ?sill|window frame|balustrade|(?:balcony|bridge|roof|roof ?top|flyover|footbridge|terrace|podium) (?:wall|rail|railings?)|(?:over|outside|wrong side of) (?:the |a |their |his |her |our )?(?:[a-z]+ )?(?:railings?|guard ?rail|balcony)|air ?con(?:ditioner|ditioning)?(?: unit)? (?:outside|rack|hood)
$posture = sitting|sits|sat|standing|stands|stood|perched|climb(?:ing|ed|s)|dangling|leaning|walking|crawl(?:ing|ed)|balancing|straddling|squatting|kneeling|swinging|hanging|legs|playing|alone
$stuck = (?:cant|cannot|can not|couldnt|unable to|not able to|no way (?:to|for us to))(?: [a-z]+){0,2} (?:get|go|come|climb|escape|make it)(?: [a-z]+)? (?:out|away|down|off|outside|through)|(?:cant|cannot|unable to) (?:leave|escape|(?:open|budge|force|push) the (?:[a-z]+ )?doors?|get the (?:[a-z]+ )?doors? open)|trapped|stranded|cut off|stuck (?:inside|in|under|on)|no way out|(?:blocked|closed|shut|boxed|walled) in
$torrent = landslides?|landslip|mud ?slide|mud|flood(?:s|ing|ed)?|flood ?water|boulders?|rocks|debris|rubble|collapsed|slope (?:has |just )?(?:come|came|fell|given way|gave way)|hillside (?:has |just )?(?:come|came|given way|gave way)|fallen tree|tree (?:has |just )?(?:fell|fallen|came down)|(?:water|river|tide|nullah)(?: (?:is|s|was|are|keeps?|has|still|level|levels|just|now|going|getting|already|coming))* (?:rising|rise|rose|risen|higher|deeper|in|up|pouring|rushing|waist|chest|knee|neck)
$frail = dementia|demented|alzheimers?|senile|autis(?:m|tic)|memory loss|loses (?:his|her) memory|intellectual(?:ly)? disab[a-z]+|mentally (?:ill|disabled|handicapped)|downs? syndrome|special needs|schizophreni[a-z]*|suicidal|depressed|(?:[789][0-9]|10[0-9]) (?:years? old|yrs? old|yo)|(?:my|our|an?|the) (?:elderly|old|confused|frail|forgetful) (?:[a-z]+ )?(?:mother|father|mum|mom|dad|grandma|grandpa|grandmother|grandfather|aunt|uncle|neighbou?r|man|woman|lady)|grand(?:ma|pa|mother|father|ad|dad)|grann(?:y|ies)
$tiny = (?:my|our|his|her|a|the)(?: [a-z0-9]+){0,3} (?:toddler|(?:[1-9]|1[0-4]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years? old|yrs? old|yo))
$gone = (?:is|s|has|hes|shes|been|went|gone|still)(?: [a-z]+)? missing|(?:has |have )?(?:not|hasnt|havent|isnt|never|didnt)(?: [a-z]+)? (?:(?:come|came|coming)(?! (?:to|up|with|of|across|into|for|as|from))|come home|returned|back|home|been seen|turned up|(?:got|get|gotten|made it|return) (?:back|home))|(?:hasnt|has not|havent|not) been (?:home|seen|back|found)|havent seen (?:him|her)|no sign of (?:him|her)|nowhere to be (?:found|seen)|(?:cant|cannot|could not|couldnt) (?:find|locate) (?:him|her|(?:my|our)(?: [a-z0-9]+){0,4} (?:mum|mom|mother|dad|father|grandma|grandpa|grandmother|grandfather|son|daughter|husband|wife|brother|sister|uncle|aunt))|(?:nobody|no one|noone|none of us) (?:has |have )?(?:seen|found|heard from)|disappeared|vanished|wandered (?:off|out|away)|(?:got|is|gotten) lost|still (?:isnt|not) (?:back|home)
$papers = (?:cards?|hkid|id|passports?|documents?|certificates?|bank ?book|wallet|money|octopus|licen[cs]e|papers|purse|phone|keys?|letters?|forms?|payments?|cheque|applications?|allowance|results?|refund|reply|replies|answer|appointment|bill|dog|cat)(?: [a-z]+){0,12} (?:missing|lost|gone|come|came|back|disappeared|never|vanished|returned|found)|(?:find|lost|missing|locate) (?:his|her|the|my|their) (?:[a-z]+ )?(?:card|hkid|id|passport|documents?|certificate|wallet|money|papers|birth)
# Chinese
$anyone = 有人|有個|個人|有位|小朋友|細路|小孩|孩子|男仔|女仔|男人|女人|男子|女子|老人|朋友|同學|同事|家人|[爸媽仔女弟妹哥姐他她佢]|老公|老婆|我|遊客|泳客|釣友|釣魚|行山|途人|工友|一名|一個|婆婆|公公|阿伯|阿婆
$infant = 小朋友|細路(?:仔|女|哥)?|小孩(?:子)?|孩子|男童|女童|兒童|幼童|小童|幼兒|嬰兒|寶寶|男孩|女孩|男仔|女仔|個仔|個女|仔仔|囡囡|bb|小男生|小女生|[一二兩三四五六七八九十0-9]歲(?:大|左右|多)?
$brink = (?:天台|屋頂|樓頂|頂樓|平台|露台|陽台|天橋|懸崖|山崖|崖|大廈|高樓)(?:的|嘅|個)?(?:邊|緣|沿|外(?:面|邊|牆)?|欄)|窗(?:台|花|框|外|口外|邊緣|戶外)|(?:欄杆|欄河|圍欄|護欄|石壆|女兒牆|冷氣機|簷篷|外牆)(?:的|嘅)?(?:上|外|邊|頂|度|面)
$submerged = (?:冇|未|唔見|不見|沒|還沒|一直沒|一直冇|唔識|唔會|不會|不懂|爬唔|爬不|上唔|上不|撐唔|叫極都冇)(?:有)?(?:.{0,4}?)(?:浮|上(?:返|番|回)?(?:嚟|來|岸|水面|到)|冒頭|露頭|出水|返上|人影|蹤影|游|回應|上到)|浮(?:唔|不)|沉(?:咗|了|下|落|緊|沒)|掙扎|(?:俾|被|畀)(?:.{0,3})(?:捲|沖)(?:走|咗|出)|沖走|漂走|飄走|浸緊|遇溺|溺水|快唔掂|就快浸死
$hazard = 山泥(?:傾瀉)?|泥石流|塌(?:咗|了)?(?:山)?泥|洪水|大水|水浸|水淹|淹水|積水|泥水|河水|海水|水位|水(?:一直|不斷|不停|越來越|越嚟越|仲喺度|仍)?(?:漲|升|湧|入|浸|高|深)|(?:塌|冧|倒)(?:咗|了|下來|落嚟)?(?:.{0,3})(?:樹|樓|牆|棚)|(?:樹|樓|牆|棚|石屎)(?:.{0,2})(?:塌|冧|倒)|泥(?:.{0,3})(?:沖|滾|滑|瀉)|巨石|大石|土石|雜物堵|滑坡
$caught = 出不(?:去|來|了)|出唔(?:去|到|返)|走唔(?:到|甩|出)|走不(?:了|掉|出)|逃唔(?:到|出)|逃不(?:出|了|掉)|離(?:開唔到|不開|唔開)|無法離開|冇辦法(?:離開|出)|沒(?:有)?辦法(?:離開|出)|無路可|動彈不得|動不了|困(?:住|咗|在|喺|了|死)|被困|受困|打唔開(?:道)?門|開唔到門|打不開門|(?:爬|上)(?:咗|了|到)?(?:屋頂|瓦頂|枱面|車頂)
$ailing = 失智|[痴癡]呆|腦退化|認知(?:障礙|症)|阿[茲爾]+海默|自閉|智障|弱智|唐氏|精神病|思覺失調|抑鬱|記性(?:.{0,2})差|[六七八九]十(?:幾|多|來|[一二三四五六七八九])?歲|[6-9][0-9](?:幾|多)?歲|老人家|婆婆|公公|爺爺|嫲嫲|外[婆公]|奶奶|姥姥|阿婆|阿伯|阿嫲|阿爺
$unreturned = 走失|走丟|失蹤|失聯|蕩失(?:咗)?路|迷(?:咗|了)?路|(?:唔見|不見)(?:咗|了)(?:人|蹤影|$|[，,。！!])|(?:沒|未|冇|仲未|還沒|一直沒|一直冇)(?:有)?(?:見)?(?:佢|他|她)?(?:回(?:來|家|到家)|返(?:嚟|來|屋企|黎|家|到|$|[，,。！!])|到家|返過)|(?:搵|找)(?:.{0,6}?)(?:搵唔到|找不到|唔見|不見|冇人|沒人)|(?:搵唔到|找不到|找不着)(?:佢|他|她|人)|唔知(?:.{0,2})(?:去咗邊|走咗去邊)|不知(?:道)?(?:.{0,2})(?:去了哪|跑哪|走去哪)

== not-now
# What is supposed, of the past, of the law or of money, or made up.
(?:what|who|whom|how|should|do|can|must|which)(?: [a-z]+){0,8} (?:if|in case|whenever)|^if|(?:in case of|suppose|supposing|imagine|hypothetical(?:ly)?)
(?:last (?:week|month|year|summer|winter|spring|autumn|christmas)|(?:weeks?|months?|years?|decades?) (?:ago|back|earlier)|in (?:19|20)[0-9][0-9]|used to|when i was (?:a |an )?(?:child|kid|young|small|little|baby|boy|girl)|back then|years later)
(?:compensation|claim(?:s|ing)?|insur(?:ance|ed|er)|sue|suing|lawsuit|liab(?:le|ility)|statistics|prosecut[a-z]+|leaflets?|courses?|lessons?|training|drills?|film|movie|drama|novel|news|poem|painting|game|inquest|rehearsal|bravery|memorial|fined?)
如果|假如|萬一|假設|一旦|倘若|若果|若有|是否會|會唔會(?:有)?|預防|防止|避免|怎樣防|點樣防
(?:上|去|前|舊)(?:個)?(?:年|月|星期|禮拜|周)|[一二兩三四五六七八九十幾0-9](?:個)?(?:年|月|星期|禮拜|周)(?:之)?前|多年(?:前|來)|當年|以前|曾經|小時候|細個(?:嗰陣|時)|之後(?:已|就)|事後|(?:火|災|意外)(?:之)?後
賠償|索償|保險|統計|課程|講座|演習|電影|小說|電視劇|新聞|報紙|遊戲|罰款|罰則|判刑|檢控|控告|勳章|死因

== fire
(?:smoke|flames?|fire|sparks) (?:is |are |s |was |now |still |thick |black |white |just |already |started |starting |keeps )*(?:com(?:e|es|ing)|pour(?:s|ing)|billow(?:s|ing)|seep(?:s|ing)|creep(?:s|ing)|leak(?:s|ing)|shoot(?:s|ing)|leap(?:s|ing)|curl(?:s|ing)|spill(?:s|ing)|rush(?:es|ing)|escap(?:es|ing)|stream(?:s|ing)|ris(?:es|ing)|filling|visible|showing) (?:[a-z]+ ){0,2}(?:under|underneath|beneath|from|out|through|into|up|in|the|at|behind)(?: [a-z0-9]+){0,6} (?:doors?|doorway|doorframe|windows?|flats?|roof|vents?|balcony|apartment|house|kitchen|ceiling|corridor|hallway|stairs|staircase|stairwell|stairway|lobby|lift|building|floor|socket|plug|fuse ?box|meter ?room|switch ?room|bedroom|room|unit|gap|crack|block|tower)
(?:see|seeing|saw|spot(?:ted)?|there (?:are|is)|theres|theyre)(?: [a-z]+){0,3} (?:flames|fire)(?: [a-z]+){0,2} (?:behind|in|inside|at|on|through|from)(?: [a-z]+){0,3} (?:curtains?|windows?|flats?|apartment|balcony|kitchen|roof|corridor|unit)
(?:flat|house|home|apartment|room|kitchen|corridor|building|stairs|staircase|lobby|neighbou?rs|upstairs|downstairs|next door)(?: [a-z]+){0,3} (?:full of|filling (?:up )?with|filled with|engulfed in) (?:thick |black |heavy )*(?:smoke|flames)
(?:煙|火)(?:舌|焰|光)?(?![味仔草頭民灰花囪囱酒癮霧])(?:.{0,3}?)(?:由|從|喺|在|係)?(?:.{0,8}?)(?:門|窗|單位|間屋|屋企|家|房|隔籬|樓上|樓下|鄰居|對面|冷氣機|插蘇|插座|電錶房|天花|梯)(?:.{0,5}?)(?:湧|冒|飄|滲|噴|竄|攻|漏|鑽)
(?:門|窗|單位|屋|隔籬|鄰居|樓上|樓下|家|走廊|後樓梯|插蘇|插座|電錶房|天花板?)(?:口|縫|底|戶|裏|裡|入面|隙|罅|邊)?(?:.{0,6}?)(?:有|冒|湧|滲|噴|竄|攻|漏|飄)(?:緊|住|着|著|出|咗|了|入|好多|大量|濃|黑|白|很多|一陣|陣|股)*(?:煙|火)(?![味仔草頭民灰花囪囱酒癮霧災警])
(?:着火|著火|起火|失火|火燭)(?:.{0,6}?)(?:已經|正在|而家|依家|現在|仲|還在)(?:.{0,3}?)(?:燒|蔓延|越)|(?:已經|正在|而家|依家|現在|仲|還在)(?:.{0,3}?)(?:燒到|燒緊|燒起|燒着)(?:.{0,6}?)(?:機|窗|簾|天花|門|牆|床|梳化|沙發|廚|櫃|屋|房|樓|單位|人)
(?:走廊|樓梯|後樓梯|大堂|屋企|屋入面|屋裏|房間|間房|單位)(?:入面|裏面|度)?(?:.{0,2}?)(?:全部|全|都|成條|滿|充滿|滿布|佈滿)(?:.{0,3}?)(?:係|是|曬|晒|了)?(?:濃|黑|白)?煙(?![味仔草頭民灰花囪囱酒癮霧])
== fire-not
(?:cigar(?:s|ette|ettes)?|smok(?:er|ers|ing|es)|vap(?:e|ing)|incense|joss|bbq|barbecue|cook(?:s|ing)|grill(?:ing)?|restaurant|cafe|chimney|factory|dust|renovat[a-z]+|drilling|welding|exhaust|vehicles?|ventilation|extractor|paper offerings?|every (?:day|night|evening|morning|time|week|weekend)|always|often|usually|regularly|constantly|nightly|daily|all the time)
二手煙|香煙|(?:食|吸|抽|煲)(?:緊)?煙|吸煙|煙客|煙民|加熱煙|電子煙|燒衣|冥鏹|燒香|香燭|拜神|上香|煮食|煮餸|炒餸|油煙(?!機)|燒烤|燒臘|食肆|餐廳|茶餐廳|工廠|煙囪|裝修|粉塵|塵埃|車輛|汽車|排氣|每(?:日|天|晚|逢)|成日|經常|常常|日日|晚晚|長期|抽氣扇
(?:怕|驚|擔心|恐怕|費事)(?:.{0,3})(?:鄰居|街坊|樓上|樓下|隔籬|對面|人哋|別人|人家)(?:.{0,3})(?:話|說|嫌|投訴|嘈|鬧)

== violence
# A cry and the fear for who cried, or the silence after it.
(?:scream(?:s|ing|ed)?|shriek(?:s|ing|ed)?|(?:cr(?:y|ying|ied)|shout(?:s|ing|ed)?|yell(?:s|ing|ed)?|begg?(?:s|ing|ed)?) (?:out )?for (?:help|her life|his life|mercy)){gap}{0,20} (?:scared|afraid|worried|fear|think|sure)(?: [a-z]+){0,5} (?:hurt(?:ing)?|dead|dying|killed|kill(?:ing)?|happened to|hitting|beating|not ok|not okay|in danger|attacked|stabbed|unconscious)
(?:neighbou?rs?|upstairs|downstairs|next door|couple|husband|man|woman|flat){gap}{0,16} (?:scream(?:s|ing|ed)?|shriek(?:s|ing|ed)?|thud|bang|crash){gap}{0,10} (?:then|and now|now|since|suddenly)(?: [a-z]+){0,3} (?:silence|silent|quiet|no sound|nothing)
(?:尖叫|慘叫|叫救命|嗌救命|喊救命|呼救|求救聲|求饒)(?:.{0,24}?)(?:[怕驚]|擔心|恐怕)(?:.{0,6}?)(?:出(?:咗|了)?事|有事|受傷|打死|打傷|出人命|冇命|沒命|不測|意外)
(?:尖叫|慘叫|叫救命|嗌救命|喊救命|呼救|求救聲|求饒)(?:.{0,16}?)(?:(?:突然|忽然|接著|跟住|之後|而家|現在|就)(?:.{0,4}?)(?:靜|冇聲|冇晒聲|沒聲|沒有聲|無聲|冇反應|沒反應))
== violence-not
(?:playground|theme park|roller ?coaster|concert|match|game|football|karaoke|kids? playing|children playing|party|tv|film|movie|show|rehears[a-z]+|peacocks?|monkeys?|foxes|cats?|birds?)
樂園|過山車|機動遊戲|演唱會|球賽|足球|卡拉|派對|電視|電影|戲|排練|[貓狗雀鳥猴]|玩耍|遊戲

== medical
(?:{someone})(?: is| was| are| lying| floating| just| s)* face ?down(?: [a-z]+){0,3} (?:water|pool|sea|river|pond|nullah|reservoir|harbour)
(?:{someone}) (?:[a-z]+ ){0,3}(?:{went}) (?:[a-z]+ ){0,2}(?:in|into|off|over|out|from|under|by|away|down|overboard){gap}{0,6} (?:{shore}){gap}{0,14} (?:{under})
(?:{someone}){gap}{0,6} (?:swimming|swim|swam|diving|snorkel+ing|surfing|kayaking|fishing|(?:in|into|under) (?:the |a )?(?:sea|water|pool|river|reservoir|waves)){gap}{0,12} (?:(?:not|hasnt|havent|has not|isnt|didnt|never)(?: [a-z]+){0,2} (?:(?:come|came|coming) (?:back )?up(?! (?:to|with|in|on|for))|(?:re)?surfac(?:ed|e|ing))|face down|drowning|waving for help|gone under|going under|went under|swept (?:out|away)|being (?:carried|swept|pulled) (?:out|away))
(?:{someone}) (?:is |are |s |was |now |still |actually )*(?:drowning|sinking under)
(?:{someone}) (?:just |has |have |had |got |was |been )*(?:went|gone|going|pulled|dragged|sucked) under (?:the )?(?:water|waves?|sea|surface)
(?:face|mouth|one side|side of (?:the |his |her |my |their )?(?:face|mouth)|half (?:of )?(?:his|her|my) face)(?: is| has| suddenly| went| looks| looking| all| started| gone| just| kind of| sort of| s| and)* (?:droop(?:y|ing|ed|s)|crooked|lopsided|sagging|slack|numb|paralys[a-z]+|twisted){gap}{0,6} (?:cant|cannot|can not|wont|doesnt|not|slurr(?:ing|ed)|slurs|mumbl(?:ing|es))(?: [a-z]+){0,3} (?:talk|speak|say|sense|move|lift|raise|walk|stand|words?|speech|answer(?:ing)?|respond(?:ing)?|properly|clearly)|(?:face|mouth|one side)(?: is| has| suddenly| went| looks| all| started| gone| just| s)* (?:droop(?:y|ing|ed|s)|crooked|lopsided|sagging){gap}{0,6} (?:words|speech) (?:is |are )?(?:all )?(?:slurr(?:ed|ing)|mumbled|garbled)|(?:cant|cannot|can not|unable to)(?: [a-z]+){0,2} (?:lift|move|raise|feel|speak|talk){gap}{0,8} (?:face|mouth)(?: is| has| suddenly| went| looks| all| started| gone| just| s)* (?:droop(?:y|ing|ed|s)|crooked|lopsided|sagging|twisted)
(?:{anyone})(?:.{0,10}?)(?:跌|墮|掉|滑|仆|捲|沖|跳|失足|摔|衝|拖|翻)(?:.{0,6}?)(?:海|水|河|涌|池|渠|溪|潭|浪|湖|井|礁|岸)(?:.{0,14}?)(?:{submerged})
(?:{anyone})(?:.{0,8}?)(?:游水|游泳|潛水|浮潛|下水|玩水|釣魚|海裏|海裡|水裏|水裡|水中|水度|水入面|海度|泳池)(?:.{0,12}?)(?:(?:冇|未|唔見|不見|沒|還沒|一直沒|一直冇)(?:有)?(?:.{0,4}?)(?:浮(?:返|番|回)?(?:上|起|頭|出)|上(?:返|番|回)?(?:水面|嚟水面)|冒頭|露頭)|(?:面|臉|頭)(?:朝|向)下|沉(?:咗|了)?(?:落|下)|掙扎|捲走|沖走|遇溺|溺水)
(?:{anyone})(?:.{0,4}?)(?:俾|被|畀|遭)(?:.{0,3}?)(?:浪|洪水|急流|海水|河水|水流|水)(?:.{0,2}?)(?:捲|沖|扯|帶)(?:走|出|咗|了|落|入|下)
(?:{anyone})(?:.{0,4}?)(?:浮(?:喺|在|在了)(?:.{0,3}?)(?:海|水)面|就快浸死|浸緊|快要?溺斃)
(?:塊面|半邊面|半邊臉|臉|嘴|口角|個口|嘴角)(?:.{0,3}?)(?:歪|斜|耷|垂|冇知覺|麻|冇力)(?:.{0,10}?)(?:講唔到|講唔出|說不出|口齒不清|講嘢(?:唔清|含糊)|說話(?:不清|含糊)|動不了|郁唔到|冇力|無力|舉唔起|抬不起)
(?:講嘢|說話|講話|口齒)(?:.{0,4}?)(?:不清|唔清|含糊|講唔到|說不出)(?:.{0,10}?)(?:面|臉|嘴|個口|口角)(?:.{0,3}?)(?:歪|垂|耷|斜)
(?:{someone})(?: [a-z]+){0,6} (?:(?:has|have|s|got|there is|theres) no|(?:cant|cannot|can not) (?:feel|find) (?:a|any|his|her|the)) (?:pulse|heartbeat|heart beat)
(?:{someone})(?: [a-z]+){0,5} (?:collapsed|unconscious|on the (?:floor|ground|pavement|street)|lying){gap}{0,8} (?:not|isnt|wont|stopped|no longer) breath(?:ing|e)
(?:{anyone})(?:.{0,14}?)(?:倒|暈|昏|瞓|躺|攤|訓)(?:.{0,12}?)(?:冇|沒有|沒|無|摸唔到|摸不到|停咗|停了)(?:咗|了)?(?:脈搏|心跳|呼吸)
(?:{anyone})(?:.{0,10}?)(?:心臟|心跳|呼吸)(?:驟停|停頓|停止|停咗|停了)(?:.{0,14}?)(?:倒|暈|昏|躺|攤|冇(?:晒)?(?:脈搏|呼吸|反應)|沒有?(?:脈搏|呼吸|反應))
== medical-not
(?:palsy|physio[a-z]*|swimming (?:class|gala|team|club)|debts?|paperwork)
(?:面癱|物理治療|覆診|復康|債|泳班|泳隊|學游水)

== trapped
(?:i|we|me|us|they|he|she|people|kids|children|family|residents|everyone|villagers|hikers|someone|my (?:[a-z]+ ){0,2}[a-z]+) (?:are |am |is |both |all |still |now |got |been |have )*(?:{stuck}){gap}{0,12} (?:{torrent})
(?:{torrent}){gap}{0,14} (?:i|we|me|us|they|he|she|people|kids|children|family|residents|everyone|villagers|hikers|someone|my (?:[a-z]+ ){0,2}[a-z]+) (?:are |am |is |both |all |still |now |got |been |have )*(?:{stuck})
(?:water|flood ?water|floods?|mud)(?: is| has| was| s| already| now| nearly| almost| keeps| reached| rising| coming| come| up| rose| risen| got| gets| just)* (?:to|past|above|over|at) (?:my|our|his|her|their|the|your) (?:waists?|chests?|necks?|knees?|shoulders?|thighs?|chins?|hips?)
(?:waist|chest|neck|knee|thigh|shoulder)s? (?:deep|high)(?: in)?(?: [a-z]+){0,3} (?:water|flood ?water|mud)(?: [a-z]+){0,4} (?:inside|in my|in our|in the|rising|and)|(?:water|flood ?water)(?: [a-z]+){0,4} (?:waist|chest|neck|knee|thigh|shoulder) (?:deep|high)
(?:{hazard})(?:.{0,24}?)(?:{caught})
(?:{caught})(?:.{0,20}?)(?:山泥|泥石流|塌泥|洪水|大水|水浸|水位|水(?:一直|不斷|不停|越來越|越嚟越|仲喺度|已經)+(?:漲|升|湧|入|浸|高|深|到)|水漲|水已|塌咗|塌了)
水(?:.{0,6}?)(?:浸|漲|淹|升|上|到|高)(?:.{0,4}?)(?:膝|腰|胸|心口|頸|脖|大腿|大髀|下巴|膊|肩)
== trapped-not
(?:car|cars|bus|buses|truck|van|minibus|taxi|lorry)s? (?:cant|cannot|could not|unable)|(?:bill|bills|prices?|rents?|costs?|fees?|rates?|levels? of)|pool|aquarium|bath|(?:road|lane|village) (?:is |was )?(?:often|always)
(?:車|巴士|小巴|貨車|的士)(?:輛|仔|子)?(?:都|就|根本)?(?:出不|出唔|走唔|走不)|水費|水單|水錶|泳池|浴缸|經常|成日|每次|每逢|逢|落大雨就|一落雨

== child
(?:{young}){gap}{0,6} (?:{posture})(?: [a-z]+){0,4} (?:{ledge})
(?:{young}){gap}{0,4} (?:hang(?:ing|s)|dangl(?:ing|es)|climb(?:ing|ed|s)|lean(?:ing|s)|half ?way|crawl(?:ing|ed)|stuck)(?: [a-z]+){0,2} (?:out of|outside|out) (?:the |a |an |my |our |their |his |her )?(?:[a-z]+ ){0,3}(?:window|balcony)
(?:{young}){gap}{0,6} (?:dangl(?:ing|es)|hang(?:ing|s)|legs|feet)(?: [a-z]+){0,3} (?:off|over)(?: [a-z]+){0,3} (?:roof|roof ?top|ledge|edge|bridge|building|balcony|window)
(?:{ledge}){gap}{0,6} (?:there is |theres )?(?:{young})(?: [a-z]+){0,3} (?:{posture})
(?:{infant})(?:.{0,12}?)(?:坐|企|站|爬|攀|趴|踩|吊|掛|跨|蹲|騎|懸|探|伸|行|走|玩)(?:.{0,8}?)(?:{brink})
(?:{brink})(?:.{0,6}?)(?:坐|企|站|爬|攀|趴|吊|掛|有|蹲|騎)(?:.{0,6}?)(?:{infant})
(?:{infant})(?:.{0,6}?)(?:攀|爬|吊|掛)(?:.{0,4}?)(?:冷氣機|水管|外牆|簷篷|窗花)
(?:{infant})(?:.{0,10}?)(?:放學|出門|出咗(?:街|門|去)|出去|落(?:咗)?街|離家|跑(?:出|咗)|走咗|返學|補習|下樓|商場|公園|街市|超市)(?:.{0,16}?)(?:{unreturned})
{tiny}{gap}{0,16} (?:{gone})
{gone}{gap}{0,10} (?:{tiny})
== child-not
{papers}
(?:passed away|died|overseas|abroad|school place|vaccin[a-z]*)
(?:allowed|safety (?:rails?|grilles?|nets?)|grilles?|install|every (?:day|night|afternoon|morning)|always|often|usually|regularly)
花盆|盆栽|窗花安裝|安裝|加裝|窗邊位|每(?:日|天|晚|逢)|成日|經常|常常|身份證|證|卡|書包|電話|手機|眼鏡|成績|結果|回覆|派位|學位|留學|英國|外國|海外|外地|內地|大陸|旅行|回港|返港

== suicide
(?:(?:a|the|my|our|this|some|old|young)(?: [a-z]+){0,2} (?:man|woman|guy|lady|person|student|neighbou?r|friend|teenager|classmate|colleague|husband|wife|brother|sister|mum|mom|mother|dad|father|boyfriend|girlfriend)|someone|somebody|he|she|hes|shes)(?: is| s| just| has| now| been| still| who| that)* (?:sitting|standing|perched|climb(?:ing|ed)|dangling|leaning|straddling|balancing|hanging)(?: [a-z]+){0,4} (?:{ledge})
(?:(?:a|the|my|our|this|some)(?: [a-z]+){0,2} (?:man|woman|guy|lady|person|student|neighbou?r|friend|teenager|classmate|colleague)|someone|somebody|he|she)(?: [a-z]+){0,2} (?:dangl(?:ing|es)|(?:his|her|their) (?:legs|feet))(?: [a-z]+){0,3} (?:off|over)(?: [a-z]+){0,3} (?:roof|roof ?top|ledge|edge|bridge|building|balcony|window)
(?:有人|有個(?:人|男人|女人|男|女|後生|學生)|有位|男人|女人|男子|女子|阿伯|阿婆|婆婆|老人家?|同學|朋友|鄰居|隔籬|老公|老婆|爸爸|媽媽|阿爸|阿媽|佢|他|她)(?:.{0,8}?)(?:坐|企|站|爬|攀|趴|踩|吊|跨|蹲|騎|懸)(?:.{0,8}?)(?:{brink})
(?:{brink})(?:.{0,6}?)(?:坐|企|站|爬|攀|趴|吊|蹲|騎)(?:.{0,4}?)(?:個|一個|有|名|位)(?:.{0,3}?)(?:人|男|女|阿伯|阿婆)
== suicide-not
(?:workers?|clean(?:er|ers|ing)?|paint(?:er|ing)|install[a-z]*|repair[a-z]*|scaffold[a-z]*|laundry|clothes|photos?|plants?|smok(?:es|ing))
工人|工友|師傅|清潔|抹窗|洗窗|安裝|維修|棚架|搭棚|晾衫|晾衣|影相|拍照|打卡|種花|花盆|食煙|吸煙|抽煙

== life
(?:{frail}){gap}{0,16} (?:{gone})
(?:{gone}){gap}{0,10} (?:{frail})
(?:{ailing})(?:.{0,28}?)(?:{unreturned})
(?:{unreturned})(?:.{0,10}?)(?:有|患|係|是)?(?:失智|[痴癡]呆|腦退化|認知障礙|自閉|智障|唐氏|精神病|思覺失調)
== life-not
{papers}
(?:tends? to|prone|always|often|sometimes|usually|keeps? (?:wandering|getting)|at risk|gps|trackers?|tracking|bracelets?|wristbands?|day ?care|subsid[a-z]*|services? for|passed away|died|overseas|abroad|emigrated|mainland|family tree|contact for years|(?:been )?to (?:the )?(?:hospital|clinic|doctor))
(?:證|卡|咭|銀包|錢包|存摺|文件|信件?|錢|手機|電話|鎖匙|護照|表格|津貼|批|申請|結果|支票|通知|藥|覆診|假牙|眼鏡|助聽器|狗|貓)(?:.{0,8}?)(?:唔見|不見|失|沒|冇|未|找不到|搵唔到|掉)|(?:唔見|不見|遺失|失)(?:咗|了)(?:.{0,6}?)(?:證|卡|咭|銀包|錢|文件|存摺|鎖匙|藥|手機|電話)
(?:#)(?:唔見|不見)(?:咗|了)|成日走失|經常走失|容易走失|有時會|時常|定位|追蹤|gps|手環|手帶|日間護理|日間中心|過身|去世|過世|離世|移民|外國|海外|英國|加拿大|回鄉|返鄉|大陸|內地|幾年冇|多年冇|好耐冇|出院|住院|醫院|覆診|旅行|院舍
== scam
# Handed over at a link that came by a message.
(?:click(?:ed)?|opened|followed|tapped|scanned)(?: [a-z0-9]+){0,10} (?:link|qr code|website|site)(?: [a-z0-9]+){0,14} (?:gave|given|entered|typed|put in|filled in|keyed in|submitted|provided|told)(?: [a-z]+){0,4} (?:cards?|passwords?|bank|otp|pin|account|cvv|credit card|details)
(?:按|撳|點|開|掃|㩒|click)(?:咗|了|過|入)(?:.{0,12}?)(?:連結|link|qr|二維碼|網址)(?:.{0,16}?)(?:入|填|輸入|俾|畀|給|打|交|提供)(?:咗|了|埋)(?:.{0,8}?)(?:卡|密碼|銀行|戶口|賬戶|帳戶|驗證碼|資料)
== scam-not
(?:can|should|may|do|must|how|what if|if|before|instead of) (?:i|we|you) (?:[a-z]+ ){0,2}(?:click|open|follow|tap|scan)|(?:official|gov hk|govhk|your) (?:[a-z]+ ){0,2}(?:website|site|link)
(?:可唔可以|可以|應唔應該|如果|點樣|如何|怎樣|官方|政府)(?:.{0,4})(?:按|撳|點|開|掃)
