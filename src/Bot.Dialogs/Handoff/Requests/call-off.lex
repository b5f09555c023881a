# One who waits for a person says that none is needed any more. What is left over beside "off" and "courtesy" ("cancel my licence") makes it a question of its own.
$person = (?:(?:a|an|the|any|your|real|live|human) ){0,3}(?:person|human|human being|agent|officer|operator|someone|somebody|staff|staff member|representative|colleague|call ?back)
$nomore = (?: any ?more| any longer| now)?
$no = 唔使|唔駛|唔洗|唔需要|不用|不必|不需要|毋須|無需
$whom = 真人|職員|人工|客服|專員
$done = 了|喇|啦|嘞|囉
== off
cancel (?:it|that|this|(?:the|my|this|that) (?:request|queue|call ?back|chat request)|(?:the|my) (?:request|wish) for {person}|the (?:person|agent|officer|operator))
i (?:no longer|dont|do not) (?:want|need|wish for|require) {person}{nomore}
i (?:no longer|dont) (?:want|need|wish) to (?:talk|speak|chat) (?:to|with) {person}{nomore}
(?:there is )?no (?:more )?need (?:for|of) {person}{nomore}
no need to (?:wait|call me back|call me|call back|call|connect me|transfer me|get {person}|find {person}){nomore}
(?:dont|do not|you dont need to|you need not) (?:call me(?: back)?|connect me|transfer me|put me through|bother){nomore}
(?:stop waiting|i will stop waiting|take me (?:out of|off) the queue|remove me from the queue|(?:i want to )?leave the queue|back to the (?:assistant|bot))
no need{nomore}
(?:never ?mind|nvm|forget (?:about )?(?:it|that)|(?:i have |ive |i )?changed my mind)
cancel
stop
(?:ill|i will|let me|i can|i would rather|id rather) (?:just )?(?:ask|use|try|stay with|talk to) (?:you|the (?:bot|assistant))(?: instead)?
(?:forget|skip|leave|drop) {person}{nomore}
(?:{no})(?:再)?(?:等候|等|排隊|輪候|搵{whom}|找{whom}|轉{whom}|{whom}|搵人|找人|轉介|轉接|轉駁|回電|打(?:電話)?(?:俾|畀|給)我|致電(?:給)?我)(?:{done})?
(?:{no})(?:{done})
(?:{no})(?:再)?(?:轉|駁|接|搵|找|排)(?:{done})
唔(?:等|搵|轉|排|要)(?:{done}|住)
不(?:等|找|轉|排|要)(?:{done})
(?:唔想|不想)(?:再)?(?:等|搵{whom}|找{whom})(?:{done})
(?:我)?(?:唔要|不要|唔再需要|不再需要)(?:{whom}|回電)(?:{done})?
取消(?:等候|排隊|輪候|轉接|轉駁|回電|要求|請求|{whom})?(?:{done}|吧)?
(?:算{done}|算數|當我冇講過|改變主意)
== courtesy
(?:please|pls|thanks|thank you|thx|cheers|sorry|ok|okay|no|its ok|its fine|im fine|i am fine|all good|actually|just|then|and|i (?:have )?found (?:it|the answer|out)|(?:its |it is )?(?:solved|sorted)|bye|no thanks|no thank you|instead)
(?:謝謝|多謝|唔該|麻煩|麻煩你|請|幫我|我|先|呀|啊|啦|喇|了|嘅|的|好|嗯|係|是|都係|還是|晒|不好意思|唔好意思|對唔住|(?:已經|已|自己)?(?:搵到|找到|解決)(?:答案|資料)?|拜拜|再見|(?:我)?(?:都係|還是)?(?:問|同)你(?:講|傾|問)?(?:得|就得|算|就可以|就好)?)
# The wish is dropped for a question that follows at once: that is answered, too.
== off-then-ask
^(?:no need|never ?mind|i (?:no longer|dont) (?:want|need) {person}){nomore}(?: thanks| thank you)?[ ;]{1,3}(?:actually )?(?:i (?:just )?(?:want|wanted|would like|have) to ask|id like to ask|(?:let me|can i|may i) ask|i (?:have|got) (?:a|another|a new|a different) question)
^(?:{no})(?:真人|職員|等|搵人|找人)?(?:{done})[^\w]{1,3}(?:我)?(?:其實)?(?:想問|想知|要問|請問|改問)
^(?:forget|skip|drop|never ?mind|cancel|leave) (?:about )?{person}{nomore}[ ;]{1,3}(?:how|what|when|where|which|who|can|could|do|does|is|are|i (?:want|need|would like) to|tell me|id like to)
