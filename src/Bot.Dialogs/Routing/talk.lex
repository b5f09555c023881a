# Small talk: a message counts when it is nothing but these.
== hello
(?:hi+|hello+|hey+|helo|hallo|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|hi there|hello there|hey there|dear sir(?: or madam)?|sir|madam|there|anyone|anybody|start|begin|(?:(?:hi|hello|hey) )?again|(?:im|i am|its me|me) (?:back )?again|(?:im|i am) back|its me|can you hear me|are you there|you there|is (?:anyone|anybody|someone|somebody) there|bot|everyone|all)
(?:你好|您好|哈囉|哈啰|喂|早晨|早安|早上好|午安|下午好|晚安|晚上好|hello|hi|嗨|大家好|各位好|好|在嗎|喺度嗎|(?:我)?(?:又|再)(?:返|回|嚟|來|来)+|(?:我)?(?:返|回)(?:嚟|來|来)|又(?:係|是)我|(?:你)?(?:聽唔聽到|聽唔聽得到|聽到|听得到|聽得到|听到)|有冇人|有人嗎|開始|呀|啊|吖|嗎|吗|你)
== thanks
(?:thanks?(?: you| u)?|thx+|tks|ty|tq|ta|cheers|much appreciated|appreciate it|appreciated|many thanks|so much|very much|a lot|a bunch|for (?:your|the|ur) (?:help|patience|kindness|time|answer|reply|info|information|assistance)|for (?:that|this|helping)|thats (?:great|good|all|it)|great|perfect|awesome|lovely|wonderful|ok|okay|got it|noted|thank|brilliant|phew|nice one|legend|what a relief|(?:thats|that is|its) a relief|(?:thats|that is)? ?(?:good to know|helpful|useful)|that helps|(?:youre|you are|ur) (?:a |an |the )?(?:star|legend|angel|gem|lifesaver|best|great|amazing|awesome|brilliant))
(?:先謝過|先谢过|謝過|谢过|先謝|先谢|謝啦|谢啦|謝了|谢了|多謝|謝謝|谢谢|感謝|感谢|麻煩你|麻煩您|麻烦你|麻烦您|辛苦你|辛苦晒|辛苦了|唔該|唔該晒|多謝晒|唔該曬|多謝曬|十分|非常|晒|曬|你|您|嘅|的|幫忙|帮忙|協助|回覆|解答|感激|明白|知道|了解|收到|懂了|懂|清楚|明|幫大忙|帮大忙|咁就好|那就好|放心|太好|好|ok|啦|喇|呀|了|哂)
== thanks-word
# Of the words above, those that thank by themselves.
(?:thanks?|thx+|tks|ty|tq|ta|cheers|appreciated?|much appreciated|thank (?:you|u)|legend|lifesaver|brilliant|perfect|awesome|wonderful|lovely|what a relief|that helps|(?:thats|that is) (?:great|helpful|useful|good to know))
(?:多謝|謝謝|谢谢|謝|谢|感謝|感谢|唔該|感激|辛苦你|辛苦晒|辛苦了|幫大忙|帮大忙)
== bye
(?:bye+|good ?bye|bye bye|see (?:you|ya|u)(?: later| again| soon)?|take care|have a (?:nice|good|great) (?:day|one|weekend|evening)|good night|thats (?:all|everything|it)|that(?: will|ll)? be all|nothing (?:else|more)|no more questions?|im (?:done|good|all set|sorted)|all (?:set|sorted|done)|(?:got to|gotta|have to) go(?: now)?|then|now|done|end|quit|exit|cya|thanks|thank you|ok|for now)
(?:再見|再见|拜拜|拜|掰掰|88|下次見|下次见|早抖|冇嘢喇|沒事了|没事了|冇問題喇|冇其他問題|沒有其他問題|没有其他问题|沒其他問題|没其他问题|下次再(?:問|问|傾|聊|搵你|找你)|(?:遲啲|之後|稍後|改天|有需要)再(?:搵你|找你|問|问)|沒有了|没有了|冇喇|冇啦|冇嘢問|走先|先走|行|好的|可以了|就這樣|就这样|就係咁|結束|完|多謝|謝謝|谢谢|唔該|好|了|喇|啦)
== bye-word
# Of the words above, those that take leave by themselves.
(?:bye+|good ?bye|bye bye|see (?:you|ya|u)|cya|take care|have a (?:nice|good|great) (?:day|one|weekend|evening)|good night|thats (?:all|everything)|that(?: will|ll)? be all|nothing (?:else|more)|no more questions?|im (?:done|good|all set|sorted)|all (?:set|sorted|done)|(?:got to|gotta|have to) go|quit|exit)
(?:再見|再见|拜拜|掰掰|88|下次見|下次见|早抖|冇嘢喇|沒事了|没事了|冇問題喇|冇其他問題|沒有其他問題|没有其他问题|沒其他問題|没其他问题|下次再|(?:遲啲|之後|稍後|改天|有需要)再(?:搵你|找你|問|问)|沒有了|没有了|冇嘢問|走先|先走|就這樣|就这样|就係咁)
== identity
(?:who|what) (?:are|r) (?:you|u)|(?:are|r) (?:you|u) (?:a |an )?(?:real )?(?:human|person|robot|bot|ai|machine|real|people|computer|chatbot|chat bot|program|alive|chatgpt|gpt|man|woman)(?: or (?:a |an )?(?:human|person|robot|bot|ai|machine|real person|computer))?|am i (?:talking|speaking|chatting) (?:to|with) (?:a |an )?(?:real )?(?:human|person|robot|bot|ai|machine|computer)(?: or (?:a |an )?(?:real )?(?:human|person|robot|bot|ai|machine|computer))?|is this (?:a |an )?(?:real )?(?:human|person|robot|bot|ai|machine|chatbot|automated|computer)(?: or (?:a |an )?(?:real )?(?:human|person|robot|bot|ai|machine|computer))?|whats your name|what is your name|(?:do|have) you (?:have|got) a name|introduce yourself|who (?:made|built|created|runs|operates) you|tell me about yourself|(?:you are|youre|u r) (?:a |an )?(?:bot|robot|ai|machine)
(?:你|您)(?:究竟|到底|其實)?(?:係|是|乜|咪)+(?:邊個|誰|谁|咩人|乜人|甚麼人|什麼人|什么人|咩|乜嘢|甚麼|什麼|什么|真人|人|機械人|机器人|機器人|電腦|AI|ai|人工智能|唔係真人|唔係人)+(?:定係|还是|還是|定)?(?:真人|人|機械人|机器人|機器人|電腦|AI|ai)?(?:來的|嚟|嚟㗎|㗎|嘅|的|架|呀|啊|嗎|吗|啊)*
(?:你|您)(?:叫|個)?(?:做)?(?:咩|乜|乜嘢|甚麼|什麼|什么)名(?:字)?(?:呀|啊)?|你係咪(?:真人|人|機械人|機器人|ai|AI|bot)(?:呀|啊|嚟㗎|㗎)?|你是不是(?:真人|人|机器人|機器人|ai|AI)(?:啊|呀)?|(?:我)?(?:而家|現在|现在)?(?:係|是)?(?:同|跟|和)(?:真人|人|機械人|機器人|机器人|邊個|誰|谁)(?:對話|傾|傾偈|講嘢|说话|說話|聊)(?:緊|中|嗎|吗|呀|啊)*|自我介紹(?:一下)?|介绍(?:一下)?你自己
== help
(?:help|help me|help please|please help|please help me|can you help(?: me)?|could you help(?: me)?|i need (?:some )?help|need help|what can (?:you|u|i) (?:do|help(?: me)?(?: with)?|ask(?: you)?(?: about)?|answer)(?: for me)?|what do you (?:do|know|cover)|how (?:do|does|can) (?:you|this|i use (?:this|you)) (?:work|help)?|how to use(?: this| you)?|menu|options|what are you (?:for|able to do)|what (?:services|topics|questions) (?:can|do) you (?:cover|answer|help with)|i have (?:a|one|some) (?:quick )?questions?|can i ask (?:you )?(?:a question|something)|question|i want to ask (?:a question|something)|may i ask (?:a question|something)|please|hi|hello|pls)
(?:幫手|幫忙|帮忙|幫我|帮我|求助|help|幫下我|可以幫我嗎|可唔可以幫我|可以帮我吗|可唔可以幫下我|你(?:可以|能|識|会|會|能夠)(?:做|答|幫|帮|回答)(?:到|我)?(?:咩|乜|乜嘢|甚麼|什麼|什么|啲咩|些什么|些甚麼)(?:呀|啊)?|你有(?:咩|甚麼|什麼|什么|乜嘢)(?:功能|用)|(?:我)?(?:可以|能)(?:問|问)(?:你)?(?:咩|甚麼|什麼|什么|乜嘢)|點用|怎樣使用|怎么用|如何使用|選單|目錄|我想問(?:嘢|啲嘢|下嘢|問題)|想問嘢|我有(?:個|一個|个|一个|啲)?(?:問題|问题|嘢想問)|有問題想問|請問|请问|你好|唔該|呀|啊)
== howareyou
(?:how (?:are|r) (?:you|u|things)(?: doing| today| going)?|hows it going|how do you do|whats up|sup|you ok|nice to meet you|how is your day|hows your day)
(?:你好嗎|你好吗|最近點|最近好嗎|食咗飯未|吃饭了吗|食飯未|點呀你|幾好嗎|你今日點|你今天怎样|今日好嗎)
== acknowledge
(?:ok+|okay+|k|kk|fine|sure|alright|right|i see|i understand|understood|got it|noted|cool|nice|good|great|hmm+|ah+|oh+|yes|yeah|yep|no|nope|lol|haha+|hehe|never ?mind|test|testing|wait|one moment|hold on|interesting|really|wow|sorry|all good)
(?:好|好的|ok|OK|嗯|哦|喔|明白|明|知道|收到|了解|係|是|係呀|得|得啦|無問題|冇問題|沒問題|没问题|哈|呵|算|算數|算啦|測試|试试|試下|等等|等陣|唔使|不用|對|啱|原來如此|噉|咁|原來|咁呀|係咁|啊|呀|啦|喇|了|吧|的|先|囉)
# A question announced, or said to be no more than curiosity: it comes with the next message.
(?:(?:but|and|so|ok|also|oh|hi|um|uh|actually|just|please|i|ive|have|got|had|theres|there is|a|one|another|1|quick|small|last|other|final|more|couple of|few|some) )+(?:question|questions|thing|things|query|queries)(?: (?:to ask|for you|please|though|then|if i may))*
(?:can|could|may) i (?:just )?ask (?:you )?(?:something|a (?:quick |small )?question|one more (?:thing|question)|another (?:thing|question))(?: else)?|i (?:want|would like|need|d like|wanted) to ask (?:you )?(?:something|a question|one more thing)|id like to ask (?:you )?(?:something|a question)|(?:im )?(?:just )?(?:curious|wondering|asking|checking)|hypothetically|(?:hang|hold) on(?: (?:a|one) (?:sec|second|minute|moment|bit))?|(?:wait )?(?:just )?(?:a|one) (?:sec|second|minute|moment)|give me a (?:sec|second|minute|moment)
(?:我|我哋)?(?:仲|還|另外|重)?(?:有|想|要)?(?:再|多)*(?:問|請教|請問|想問)?(?:多|你|下|返)*(?:一|幾|兩|1)?(?:個|樣|件|條|啲|些)(?:嘢|事|事情|問題|疑問|東西)(?:想|要)?(?:問)?(?:你|下)?|(?:我)?(?:純粹|只是|只係|淨係|就)?(?:問下|問一下|隨便問|隨便問問|好奇)(?:啫|咋|啦|問|而已|罷了)*|等我(?:諗|想)(?:下|一下|諗|想)*|且慢|等埋先|等一等
== too-little
# One letter, one or two digits, or one pronoun, and nothing else. "k" (okay) and "88" (bye) are words; what has two letters may be the name of a form.
^(?:[a-jl-z]|[0-9]|[0-79][0-9]|8[0-79])$
^[^\w]*(?:你|您|妳|我|佢|他|她|它)[^\w]*$
== attachment
# What cannot be read here, put in words: a placeholder, or that it is sent.
^[\W_]*(?:\w+ )?(?:image|photo|picture|screenshot|attachment|voice message|audio|video|sticker|gif)(?: (?:attached|omitted|uploaded|sent|message))?[\W_]*$
^(?:please |ok |so |hi |here )*(?:(?:i|ill|i will|im|i am|ive|i have|let me|can i|may i) (?:just |now |already )*(?:send|sending|sent|attach|attaching|attached|upload|uploading|uploaded|show|share)(?: you| u)?|see (?:the )?attached|(?:see|look at|check|read) (?:my|the|this)|(?:here is|heres|this is)) (?:a |an |the |my |some |this )*(?:screenshots?|photos?|pictures?|pics?|images?|scans?|attachments?|attached|voice message|video)(?: (?:of|from) (?:(?:the|my|this|a|that) )*[a-z]+(?: [a-z]+)?)?[\W_]*$
^[^\w]*(?:圖片|圖像|相片|照片|截圖|图片|截图|語音(?:訊息)?|语音(?:消息)?|影片|視頻|附件)[^\w]*$
^(?:唔該|麻煩|請|你|我|幫我)*(?:睇|看|send|傳|传|發|发|上載|上传|影|附上|傳送|俾你睇|畀你睇|給你看)(?:下|咗|了|返|緊|住)*(?:呢|這|这|張|张|幅|個|个|我|嘅|的|封|俾你)*(?:圖片|圖|相片|相|照片|截圖|图片|截图|cap圖|附件|語音|影片)(?:俾你|畀你|給你|给你)?(?:睇|看)?(?:下|呀|啦|吖|先)*[^\w]*$
== praise
# Each word is read in one way, longer ones first: else a message that repeats them is read in more ways than anyone can wait for.
(?>(?:(?:good bot|good answer|nice bot|well done|good job|great job|great answer|my problem|thank you|i got (?:it|what i need(?:ed)?)|(?:just|exactly) what i (?:needed|wanted)|that|this|it|you|very|really|so|was|is|were|are|has|have|been|thats|youre|a|the|answer|most|super|great|helped|helps|helpful|useful|correct|solved|excellent|brilliant|amazing|thanks|lot|me|(?:much |way |so much )?(?:faster|quicker|easier|better) than (?:calling|phoning|ringing|queu(?:e?ing)|waiting|going|expected|i expected)(?: (?:the|your|a|in|on|for|to|hotline|number|office|line|phone|person))*|lol|wow|haha|ta)(?: |$))+)
(?:好有用|很有用|有用|有幫助|有帮助|幫到我|帮到我|幫到手|好叻|叻|厲害|厉害|答得好|回答得很好|答得啱|答得|清楚|清晰|詳細|详细|答啱|正|好正|讚|赞|好好|很好|好棒|太棒|棒|解決|解决|多謝|謝謝|谢谢|非常|真係|真的|你|您|好|咗|了|晒|啦|喇|呀|啊|嘅|的|太)
== blame
^(?:(?:wow|well|oh|ok|great) )*(?:thanks|thank you|thx) for nothing(?: [a-z]+)?$
^(?:hello |hey |ok )*(?:are|r) (?:you|u) (?:even |actually |really )*(?:listening|reading|paying attention)(?: to (?:me|what i (?:say|said|write|wrote)))?$
^(?:did|do) (?:you|u) (?:even |actually |really )*(?:read|listen to|hear|see) (?:me|what i (?:just )?(?:say|said|write|wrote|asked|typed)|my (?:message|question))$
^[^\w]*(?:你|您)?(?:究竟|到底)?(?:有冇|有沒有|有没有|係咪)?(?:聽|睇|看|讀)(?:緊|到|清楚)*我(?:講|說|说|寫|写|問|问|打)(?:緊|嘅|的|咗|了)?(?:咩|乜|甚麼|什麼|什么|嘢|話|話)?(?:呀|啊|㗎|架|嗎|吗|的)?[^\w]*$
^(?:(?:wow|well|oh) )*(?:a )?(?:fat )?(?:lot of (?:good|help|use)|much (?:use|help|good)) (?:you are|you were|that was|that is|this is)(?: [a-z]+)?$
(?>(?:(?:what i (?:asked|meant|wanted|want|mean|need|needed|was asking)(?: for| about)?|answer(?:ed|ing)? my question|get it|out of date|i asked something else|make sense|at all|that|this|it|you|your|u|the|is|was|are|were|thats|youre|answer|answers|reply|response|info|information|totally|completely|so|very|just|really|a|not|isnt|wasnt|doesnt|didnt|dont|does|did|no|wrong|incorrect|inaccurate|unhelpful|useless|helpful|useful|right|correct|help|helped|good|bad|terrible|rubbish|awful|understand|misunderstood|irrelevant|nonsense|outdated|me|bot|any|still)(?: |$))+)
(?:答錯|答错|答非所問|答非所问|唔啱|不對|不对|錯|错|唔係咁|不是這個|不是这个|唔係呢個|唔係我想問嘅|唔係我要嘅|不是我想問的|不是我要的|我唔係問呢個|我不是問這個|我不是问这个|冇用|無用|沒用|没用|沒有用|没有用|冇幫助|沒有幫助|没有帮助|幫唔到我|帮不到我|帮不了我|唔明我講咩|聽唔明|听不懂|你唔明|你不明白|你不懂|資料錯|回答錯|答得好差|好差|差|廢|廢話|垃圾|過時|你|您|答|嘅|的|了|咗|晒|都|完全|根本|回答|答案|係|是|呀|啊|喎|啦|我)

== ownData
# What the resident wrote here is to be erased or shown.
(?:delete|erase|remove|wipe|forget|clear)(?: all| of| everything)* (?:what|that|the things?|things) (?:i|we) (?:(?:have|had|just|ve) )*(?:said|told|wrote|written|typed|sent|asked|entered|shared)(?: (?:you|u|here|to you|in this chat|about me|so far))*
(?:delete|erase|wipe|clear)(?: all| of| the| this| our)* (?:chats?|conversations?|chat history|chat log|messages)(?: (?:here|please|now))*
(?:清除|清空|刪除|刪走|抹去|删除)(?:晒|曬|掉|咗|了|返)?(?:所有|全部|一切|呢個|這個|这个|呢段|這段)?(?:對話|聊天)(?:紀錄|記錄|內容)?
(?:delete|erase|remove|wipe|forget|clear|give me|send me|show me|get|a copy of)(?: a copy of)?(?: all| of| everything)*(?: my| our| the| this)(?: own| personal)*(?: (?:data|conversations?|chats?|messages?|history|chat history|chat log|records? of this (?:chat|conversation)|information here|details here))+(?: (?:here|please|now|from (?:here|your (?:system|records|database)|this (?:chat|site))|you (?:have|hold|keep)(?: on me| about me)?))*
(?:刪除|刪走|刪|清除|清空|抹去|忘記|唔好記住|不要記住)(?:晒|曬|掉|咗|了|返)?(?:我)(?:啱啱|剛才|頭先|之前|上面)?(?:講|說|寫|打|輸入|問|俾|畀|提供)(?:過|咗|了)?(?:嘅|的)?(?:嘢|東西|話|說話|訊息|資料|內容)
(?:刪除|刪走|刪|清除|清空|抹去|抹走|移除|銷毀|忘記|索取|取得|攞返|睇返|查閱)(?:晒|曬|掉|咗|了|返)?(?:所有|全部|一切)?(?:關於)?(?:我|本人|自己)(?:的|嘅|喺度嘅|在這裏的)?(?:所有|全部|一切|個人)*(?:資料|數據|對話(?:紀錄|記錄)?|聊天(?:紀錄|記錄)?|紀錄|記錄|訊息|信息)

== ownData-courtesy
# The little words beside it.
(?:please|pls|can you|could you|i want (?:you )?to|i would like (?:you )?to|id like (?:you )?to|how (?:do|can) i|just|now|thanks?)
(?:請|唔該|麻煩(?:你|您)?|可唔可以|可不可以|可否|可以|能否|能不能|幫我|我想|我要|點樣|怎樣|如何|怎麼|一下|呀|啊|呢|嗎|吗|咩|嗎|啦|晒|曬)
