# Answers to "are you or someone else in danger right now?"
== yes
(?:yes|yeah|yep|yup|ya|y|yes please|please help|help|help me|we are|i am|i do|he is|she is|they are|we do|not safe|im not safe|not really safe|maybe|i think so|kind of|sort of|i dont know|dont know|not sure|im not sure|call them|please call|someone is)
(?:係|是|是的|係呀|有|有呀|有啊|對|嗯|要|救命|救我|幫我|幫幫我|求助|可能|可能係|可能是|應該係|應該是|唔知|不知道|唔安全|不安全|我唔知|我不知道|需要|要呀|有危險|快啲|快點)(?:呀|啊|啦|喇|的|吧|唔該|嘅)*
== no
(?:no|nope|nah|n|no one|nobody|no danger|not in danger|im fine|i am fine|im ok|im okay|were fine|were ok|all good|im safe|i am safe|we are safe|everyone is (?:ok|fine|safe)|just (?:a question|asking|curious)|no (?:i have )?(?:a )?question|no thanks|no thank you|none|false alarm|not now|its ok|its fine|of course not|not at all)
(?:冇|沒有|没有|無|唔係|不是|唔使|不用|不用了|冇事|沒事|冇呀|冇危險|沒有危險|安全|我冇事|我沒事|好安全|只係問下|只是問問|問下咋|問下|想問下|冇人|沒人|唔係呀|不是的|不需要|唔需要)(?:呀|啊|啦|喇|的|吧|謝謝|唔該|了)*
== no-police
# Said after help was given: help, but not from the police.
(?:dont|do not|cant|cannot|wont|will not|not|never|afraid|scared|no need|rather not)(?: [a-z]+){0,3} (?:call|phone|ring|report|tell|go to|involve|contact|want|get)(?: [a-z]+){0,3} (?:police|999|cops?)
(?:no|without(?: the)?) police|(?:police|999|cops?) (?:wont|will not|cant|cannot|never|dont|doesnt) (?:help|come|care|believe)
(?:唔想|唔敢|唔好|唔會|唔要|不想|不敢|不要|不會|不願|怕|唔使|不用|冇膽).{0,4}(?:報警|打999|搵警察|找警察|警察|差人|搵差人)
(?:報警|警察|差人).{0,3}(?:冇用|無用|沒用|沒有用|唔理|不理|唔會幫|不會幫)
# Said after help was given: nobody is in danger any more, or help is there.
$they = i|im|we|were|he|hes|she|shes|it|its|they|theyre|everyone|everybody|all of us|(?:my |the )?(?:baby|child|kids?|son|daughter|mum|mom|mother|dad|father|wife|husband|grandma|grandpa|neighbou?r|fire|person)
$now = (?:(?:all|quite|just|now|already|much|okay|a bit|feeling|doing|back|finally|at least|is|are|am|was|has|have|been|s|fully) ){0,4}
== safe
(?:{they}) {now}(?:safe|ok|okay|fine|alright|all right|better|well|awake|conscious|breathing|stable|recovered|unhurt|home safe|out of danger)
(?:we|we are|were|weve|everyone|everybody|everyone is|all of us|all of us are)(?: have)?(?: all)?(?: safely)? (?:out|outside|got out|gotten out|evacuated)(?: of (?:the |our )?(?:flat|house|home|building|block|there|it))?
(?:false alarm|all (?:safe|clear)|(?:no one|nobody|none of us) (?:is|was|got|has been) (?:hurt|injured)|no ?(?:one|body) hurt|out of danger|it is over|its over now)
(?:fire|smoke|gas|smell|leak) {now}(?:out|gone|over|stopped|put out|extinguished|under control|fixed|cleared)
(?:ambulance|police|cops?|firemen|fire ?fighters?|fire (?:engine|truck|brigade|services?|department|crew)|rescuers?|rescue team|medics?|paramedics?|doctors?|help|they|officers?) {now}(?:coming|on (?:the|its|their) way|here|arrived|arriving|called|come)
(?:(?:i|we) (?:have |ve |just |already )*(?:called|phoned|rang|dialled|reported to)|ive called|weve called) (?:999|the police|police|an ambulance|ambulance|the fire(?: services?| brigade)?)
(?:冇事|沒事|没事|冇大礙|無大礙|安全|平安|脫險|脫離危險|好返|好番|好轉|醒返|醒番|醒咗|醒了|冇人受傷|無人受傷|沒有?人受傷|虛驚|熄咗|熄了|撲熄|撲滅|救熄|已經熄|火熄|冇味|冇晒味|沒味道|沒有味|散咗|呼吸返|有返呼吸|救返)
(?:救護車|白車|警察|差人|消防|醫生|救護員)(?:已經|已|就|而家|嚟緊|正在)*(?:嚟緊|嚟到|嚟咗|到咗|到了|到場|來了|來到|趕來|正在來|喺度|在場)
(?:我|我哋|我們|已經|已)(?:打咗|打了|報咗|報了|致電咗|叫咗|叫了)(?:999|警|白車|救護車|消防)
# Takes it back, or leaves it open.
== not-safe
(?:not|isnt|arent|wasnt|never|no longer|dont|cant|nowhere|hardly) (?:[a-z]+ ){0,3}(?:safe|ok|okay|fine|alright|all right|better|well|awake|conscious|breathing|over|coming|here|come|arrived?)
(?:but|still|again|until|unless|before (?:he|she|they)|if (?:he|she|they|it)|when (?:he|she|they)|scared|afraid|want to die|hopeless|keeps?)
(?:唔|不|未|冇|沒|没|無)(?:係|是|太|算|夠|够|見|再|有)*(?:安全|平安|好返|醒|到|嚟|來|來到|熄)
(?:但|但係|不過|仲|還|又|如果|驚|怕|擔心|想死|唔想生存|等佢|等他)
# A question of its own follows.
== asks
(?:how|what|when|where|which|who|why|can|could|may|should|do|does|is it|i want to (?:ask|know|apply)|id like to|i need to)
(?:點樣|點做|點申請|點算|怎|如何|想問|請問|幾錢|幾時|幾耐|幾多|多少|多久|邊度|邊個|哪|甚麼|什麼|咩|可唔可以|可以|可否|能否|嗎|要唔要|申請)
