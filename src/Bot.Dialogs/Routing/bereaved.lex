# That somebody near to the resident has died. A death that is only asked about ("how is a death registered") is none.
$who = mother|father|mum|mom|mummy|mommy|dad|daddy|parents?|wife|husband|spouse|partner|son|daughter|child|baby|twins?|brother|sister|sibling|grandmother|grandfather|grandma|grandpa|granny|nan|grandad|granddad|aunt|auntie|uncle|cousin|nephew|niece|fiancee?|boyfriend|girlfriend|best friend|friend|mother in law|father in law|brother in law|sister in law|step ?mother|step ?father
$just = (?:(?:has|have|had|just|recently|sadly|suddenly|unfortunately|unexpectedly|also|both) ){0,3}
$kin = 家父|家母|先父|先母|亡夫|亡妻|爸爸?|父親|爹哋|老豆|媽媽?|母親|媽咪|老母|父母|老公|丈夫|先生|外子|老婆|太太|妻子|內子|仔|兒子|女|女兒|囝囝|囡囡|孩子|小孩|細路|bb|嬰兒|哥哥?|弟弟?|姐姐?|妹妹?|家姐|細佬|細妹|大佬|兄弟|姊妹|爺爺?|嫲嫲?|公公|婆婆|外公|外婆|阿公|阿婆|奶奶|姥姥|姥爺|祖父|祖母|外祖父|外祖母|叔叔?|伯伯?|姑媽|姑姐|姨媽|舅父|舅舅|岳父|岳母|家翁|奶奶|親人|家人|屋企人|朋友|未婚夫|未婚妻|男朋友|女朋友
== death
(?:my|our) (?:\w+ )?(?:{who}) {just}(?:died|passed away|passed on|is dead|are dead|was killed|took (?:his|her|their) own life)
(?:he|she|they) {just}(?:died|passed away)
(?:ive|i have|i|we|weve|we have) (?:just |recently |sadly |suddenly ){0,2}lost (?:my|our) (?:late )?(?:mother|father|mum|mom|dad|parents|wife|husband|grandmother|grandfather|grandma|grandpa|brother|sister)(?! (?:in|on|at) (?:the|a|an) )
(?:the )?(?:death|passing|funeral) of (?:my|our) (?:\w+ )?(?:{who})
(?:my|our) (?:{who})s? (?:death|passing|funeral)
(?:我|我哋|我們|咱|家)?(?:嘅|的)?(?:個|阿|先|大|細|小|老)?(?:{kin})(?:佢|他|她)?(?:[^，。,!?；;]{0,6})(?:過咗身|過身|過世|過咗世|去世|去咗世|離世|病逝|逝世|辭世|往生|離開咗我|離開了我|死咗|死了|冇咗命)
(?:佢|他|她)(?:啱啱|剛剛|剛|已經|琴日|尋日|昨天|噚日|今日|今天|噚晚|琴晚|昨晚|上個?(?:月|星期|禮拜))*(?:過咗身|過身|過世|過咗世|去世|去咗世|離世|病逝|逝世|死咗|死了)
== look-alike
# Their papers, their flat, and what becomes of them.
(?:if|when|in case|after|before|unless|until) (?:my|our|he|she|they|i|the)(?: \w+){0,3} (?:dies|die|died|passes away|passed away)
(?:如果|假如|萬一|要是|若果?)[^，。,!?]{0,10}(?:過身|過世|去世|離世|死)
