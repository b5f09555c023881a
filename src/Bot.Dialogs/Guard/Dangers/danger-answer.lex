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
