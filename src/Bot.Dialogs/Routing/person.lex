# A wish for a person. "word" counts when the message is little else.
$person = (?:(?:a|an|the|some|your|any|another|real|live|actual|human|proper|customer|service|services|support|duty|call|centre|center) )*(?:human(?: being)?s?|persons?|people|agents?|rep(?:resentative)?s?|operators?|staff(?: members?)?|officers?|someone|somebody|supervisors?|managers?|advis[eo]rs?|customer service|customer support|colleagues?|receptionist|consultants?|clerk|team)
$ask = talk|speak|chat|connect|transfer|talking|speaking|chatting|put|pass|escalate|forward|direct|hand|switch|get|call|contact
== look-alike
(?:public officers?|immigration officers?|police officers?|staff (?:quarters|card|id|discount|training|pass|canteen)|domestic helpers?|employment agent|estate agents?|agents? licen[cs]e|real estate agents?|how (?:do|can|to) i? ?(?:hire|employ|become|register)[a-z0-9 ]*|can someone|someone (?:else|stole|took|has|is|else s)|contact person|in person)
(?:公職人員|入境處職員|職員(?:宿舍|證|招聘|薪)|代理人申請|授權代理|找人代辦|搵人代辦|搵人代|搵人幫我(?:交|攞|申請|續|遞)|真人騷|真人秀|人工(?:受孕|智能|流產|湖|島|草|泉|授精|呼吸|耳蝸)|最低人工|加人工|出人工|人工幾多|人工費|客服電話幾號|聯絡主任職位)
== wish
^(?:please )?(?:i )?(?:just )?(?:need|want|would like|id like) (?:a |an )?(?:real |actual |live )?(?:person|human|agent|operator|officer|staff member) (?:to help|to assist|who can help|to talk|to explain|about|for help)(?: [a-z0-9]+){0,10}$
^(?:please )?(?:i )?(?:just )?(?:need|want|would like) (?:someone|somebody|a person|a human) (?:to talk to|i can talk to|to speak to|to help me)(?: please| now)*$
(?:want|need|wanna|like|prefer|wish|rather|please|can i|may i|could i|can you|could you|let me|how (?:do|can) i|id like|i would like|would like|help me|is it possible|possible|lets|instead|just|now|have to|must)(?: to)?(?: please)?(?: just| me| you| i| we| us| have| be| get| be able| please| have a)*(?: to)? (?:{ask})(?:ed|ing)?(?: me| us| this| my call| through| over| it| a call| in| chat| connected)*(?: (?:to|with|by|on to|onto|through to|over to))* {person}
^(?:please )?(?:{ask})(?: me| us| this| it)?(?: (?:to|with|through|over|on))* {person}(?: please| now| instead| asap)*(?: |$)
(?:talk|speak|chat) (?:to|with) {person}(?: please| now| instead)*$
(?:want|need|get me|give me|id like|would like|find me|send me|prefer|require|looking for|where is|wheres|is there) (?:a |an |the |some |your )*(?:real |live |actual |human |proper )+(?:human|person|people|agent|rep|representative|operator|staff|officer|someone|support|help|being|assistance|service)
(?:need|want|get me|give me|id like|prefer) (?:a |an )?(?:human|operator|agent|representative|rep|customer service)(?: please| now)*(?: |$)
^(?:ok |okay |then |well |please |just |right )*(?:get|find|give|send|fetch) me (?:somebody|someone|a person|a human|an officer|a colleague)(?: (?:who|that) (?:can|could|knows?|understands?)(?: [a-z]+){0,4})?(?: then| please| now| instead)*$
(?:dont|do not|not) want (?:to )?(?:talk|speak|chat|deal|be talking|talking)?(?: )?(?:to |with )*(?:a |an |the |this |some )*(?:robot|bot|machine|computer|ai|chatbot|recording)
(?:stop|enough|no more|sick of|tired of|fed up with|hate)(?: with| talking to)? (?:this |these |the |your )*(?:robot|bot|machine|ai|chatbot|bots|robots)
(?:can|could|will|would) (?:a |an |some )?(?:real |live )?(?:human|person|agent|officer|staff|someone from your team) (?:please )?(?:help|call|contact|answer|reply|assist|talk|speak)(?: to| me| back| with)*
(?:call|phone|ring) me(?: back)?(?: please)?$
(?:can|could|will|would) (?:someone|somebody|anyone|a person|an officer|a colleague|your (?:staff|colleagues?|team|officer)) (?:please |kindly )?(?:call|ring|phone|contact) (?:me|us)(?: |$)
(?:is|are) there (?:a|any|an) (?:real |live |actual )+(?:human|person|people|agent|staff)[a-z0-9 ]*
(?:speak|talk) (?:to|with) (?:the |your |a )?(?:boss|supervisor|manager|in charge|person in charge|department directly)
(?:轉|转|轉介|转接|轉接|轉駁|駁|接|接駁|接通|搵|揾|找|叫|換|换|要|請|请|幫我|帮我|想|交|畀|俾|派|安排)(?:去|到|比|俾|畀|給|给|返|個|個個|一個|个|一个|位|一位|埋|下|一下|你哋|你們|你们|嘅|的|真正|真實|個真|你哋個|番)*(?:真人|人工|客服|客戶服務|客户服务|職員|职员|專員|专员|接線生|接线生|接綫生|人員|人员|工作人員|工作人员|主任|同事|負責人|负责人|經理|经理|上司|活人|人手|agent|operator|真嘅人|真的人)(?![睇看查驗验檢检])(?:客服|服務|服务|職員|人員|專員|对话|對話|傾|同我|幫|跟進|接聽|回覆)*
(?:同|跟|和|與|与)(?:個|一個|一个|位|一位|你哋|你們|你们|啲|嘅|的|真正|真實|返|番)*(?:真人|人|職員|职员|客服|專員|专员|主任|同事|負責人|负责人|經理|人員|工作人員|工作人员|agent|活人)(?:傾|講|講嘢|說話|说话|對話|对话|聊|聯絡|联系|直接|溝通|沟通|查詢|談|谈|交談|传话)+(?!(?:一)?聲)
(?:唔想|不想|唔好|不要|不願|費事|唔鍾意|不喜歡|厭倦)(?:再)?(?:同|跟|和|與|对着|對住|對着|對)?(?:個|啲|這個|呢個|你呢個)?(?:機械人|機器人|机器人|電腦|电脑|ai|bot|robot|AI|機)(?:講|傾|說|说|對話|聊|溝通|答)?
(?:人工|真人)(?:服務|服务|客服|客戶服務|協助|支援|查詢|接聽|對話|对话|回覆)
(?:有冇|有沒有|有没有|可唔可以|可否|能否|可以|能不能)(?:搵|揾|找|叫|要|同|跟|轉|转|有|接)?(?:個|一個|一个|位)?(?:真人|職員|职员|人工|客服|真的人|真人職員|專員|主任|活人)(?:答|幫|帮|傾|講|跟進|回覆|服務|可以|在|喺度|幫手|聽電話)*
(?:打|打電話|致電|call)(?:返|番|回)?(?:俾|畀|比|給|给)我
(?:我要|想|要求)(?:見|見見|直接搵)(?:人|經理|主管|負責人|上司)
== chief
^(?:please |just |now |then |ok |i |you |can |could |would |like |to )*(?:get|call|fetch|bring|give|send|want|need|see|speak to|talk to)(?: me| us| for)? (?:your|the|a) (?:manager|supervisor|boss|superior|chief|person in charge|officer in charge)(?: please| now| here| on the line| immediately| right now| to me| out)*$
^(?:唔該|麻煩|請|即刻|快啲|而家|你|我要|我想|同我|幫我|給我|快)*(?:叫|搵|請|找|見|要)(?:你哋|你們|你)?(?:個|嘅|的|間|公司)*(?:經理|主管|上司|老闆|老板|阿頭|負責人|主任|老細|領導|話事人)(?:出嚟|出來|嚟|來|聽電話|同我講|同我傾|傾|講嘢|見我|覆我|跟我說|過嚟|過來|呀|啊|啦|吧)*[。!.]*$
== wait
# Asked by one who waits for a person already.
$who = (?:(?:a|an|the|any|some|your|real|human) )*(?:someone|somebody|anyone|anybody|person|people|human|agents?|officers?|staff|operators?|they|he|she|one)
(?:how (?:much )?long(?:er)?(?: (?:do|does|will|must|should|would|have|is|are|am) (?:i|it|we|they|this|that|the (?:wait|queue|line)|{who})(?: (?:have|got|going|need|still))*(?: to)?(?: (?:wait|take|be|come|answer|reply))*)?(?: (?:the )?(?:wait|queue|line))?(?: for {who})?|when (?:will|does|is|can|are) {who}(?: be| going to| available)*(?: (?:join|come|coming|answer|answering|reply|replying|be here|free|available|talk|call|get here|start))*(?: to me| me)?|(?:is|are) {who} (?:there|coming|here|joining|going to (?:come|answer|join|reply))|where is {who}|wheres {who}|where am i in the (?:queue|line)|(?:whats|what is) my (?:place|position|number)(?: in the (?:queue|line))?|how many (?:people )?(?:are )?(?:before|ahead of|in front of) me|am i (?:still )?(?:in the (?:queue|line)|next|waiting)|(?:im |i am )?still (?:waiting|here)|(?:ive|i have) been waiting(?: (?:for )?(?:so long|a long time|ages|hours|an hour|[0-9]+ (?:minutes?|mins?|hours?)))?|any(?:one|body) (?:there|coming)|(?:is|are) you still there|hurry(?: up)?)
(?:(?:我)?(?:仲|還|还)?(?:要|需要)?(?:等|排)(?:到)?(?:幾耐|多久|多長時間|多长时间|幾長時間|到幾時|到何時)|(?:等|排)咗(?:好耐|好久|很久)|等了(?:很久|好久)|(?:幾時|何時|什麼時候|什么时候|甚麼時候)(?:先|才|會|会)?(?:有|到)?(?:人|職員|职员|真人|我)(?:嚟|來|来|覆|回覆|回复|答|接|理|得閒)?(?:我)?|(?:有冇|有沒有|有没有)(?:人|職員|职员)(?:喺度|在|嚟|來|来|覆|答|理)?(?:我)?|(?:排到|排第|輪到|轮到)(?:第)?(?:幾|几)(?:位|個|个)?|(?:前面|我前面)(?:仲|還|还)?有(?:幾多|多少|幾|几)(?:個|个)?人|(?:仲|還|还)(?:未|沒|没)(?:有)?(?:人|職員|到我)|仲等緊|還在等|还在等|快啲|快點|快点)
== wait-little
(?:please|pls|hello|hi|ok|so|then|exactly|about|now|for|here|yet|still|more|a)
(?:請問|请问|唔該|喂|你好|大約|大概|呀|啊|吖|㗎|架|嘅|的|呢|嗎|吗|咩|喎|下|先|到|啦|喇|仲|我|要)
== word
(?:a |an |the |to |real |live |human |please |actual |talk |speak |chat |with |now |i |want |need |me |get |pls |customer )*(?:human|person|agent|operator|representative|rep|staff|officer|real person|real human|live agent|live chat|live person|human agent|customer service|customer support|someone real|somebody|helpdesk|supervisor|manager|human being|hotline staff|talk to a person|call centre|call center)(?: please| now| pls| support| service)*
(?:真人|人工|客服|職員|职员|真人客服|人工客服|接線生|接綫生|專員|专员|主任|(?:唔該|快啲|即刻)?(?:搵|揾|找|叫|派)(?:個|一個|个)?(?:真)?人(?:嚟|來|来|出嚟|出來|出来|幫我|帮我|幫手|同我講|跟我說|跟我说|聽|覆我)*|經理|客戶服務|客户服务|活人|人呀|工作人員|工作人员|轉人|轉真人|转人工|轉人工|與職員對話|与职员对话)(?:唔該|謝謝|谢谢|請|呀|啊|啦|吧|服務|服务)*
