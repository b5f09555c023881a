# Answers to "are you or someone else in danger right now?"
== yes
(?:yes|yeah|yep|yup|ya|y|yes please|please help|help|help me|we are|i am|i do|he is|she is|they are|we do|not safe|im not safe|not really safe|maybe|i think so|kind of|sort of|i dont know|dont know|not sure|im not sure|call them|please call|someone is)
(?:係|是|是的|係呀|有|有呀|有啊|對|嗯|要|救命|救我|幫我|幫幫我|求助|可能|可能係|可能是|應該係|應該是|唔知|不知道|唔安全|不安全|我唔知|我不知道|需要|要呀|有危險|快啲|快點)(?:呀|啊|啦|喇|的|吧|唔該|嘅)*
== no
(?:no|nope|nah|n|no one|nobody|no danger|not in danger|im fine|i am fine|im ok|im okay|were fine|were ok|all good|im safe|i am safe|we are safe|everyone is (?:ok|fine|safe)|just (?:a question|asking|curious)|no (?:i have )?(?:a )?question|no thanks|no thank you|none|false alarm|not now|its ok|its fine|of course not|not at all)
(?:冇|沒有|没有|無|唔係|不是|唔使|不用|不用了|冇事|沒事|冇呀|冇危險|沒有危險|安全|我冇事|我沒事|好安全|只係問下|只是問問|問下咋|問下|想問下|冇人|沒人|唔係呀|不是的|不需要|唔需要)(?:呀|啊|啦|喇|的|吧|謝謝|唔該|了)*
