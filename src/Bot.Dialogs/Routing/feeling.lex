# Told of oneself, and nothing asked: fear, despair, exhaustion. What speaks of danger was heard before.
$i = i|im|ive|we|were|weve
$so = (?:(?:am|are|was|were|feel|feeling|have been|just|really|so|very|too|all|honestly|getting|quite|truly|absolutely|completely|a bit|still|always|be|been) ){0,4}
== hardship
(?:{i}) {so}(?:scared|afraid|frightened|terrified|worried sick|worried|anxious|desperate|depressed|exhausted|stressed(?: out)?|overwhelmed|lonely|hopeless|helpless|miserable|heartbroken|devastated|panicking|crying|suffering|struggling|drowning|worn out|burnt out|burned out|falling apart|breaking down|tired of (?:everything|it all|this|life))
(?:{i}) {so}(?:cant|cannot|can not|couldnt|dont know how to) (?:really |even )?(?:cope|manage|take (?:it|this)|bear (?:it|this)|stand (?:it|this)|handle (?:it|this)|go on|carry on|survive|sleep|make ends meet|afford (?:food|rent|to eat|to live|anything))(?: any ?more| any longer| like this)?
(?:{i}) {so}(?:dont|do not) know (?:what (?:else )?to do|where to turn|who to turn to)(?: any ?more)?
(?:nobody|no one|nothing) (?:can |will |wants to |ever )?(?:helps?|cares?|listens?)(?: me| us| to me| about me)?
(?:我|我哋|我們|我们|真係|真的|好|而家|現在|实在|實在|已經)*(?:好驚|好怕|很怕|害怕|好擔心|好担心|很擔心|很担心|好慘|好惨|很慘|很惨|好辛苦|很辛苦|頂唔順|顶唔顺|頂唔住|捱唔住|捱唔落|熬不住|熬不下去|撐唔住|撑不住|受不了|受唔住|絕望|绝望|好攰|好累|很累|無助|无助|崩潰|崩溃|好灰|好唔開心|很難過|很难过|好難過|好難受|很难受|好徬徨|彷徨|走投無路|走投无路|冇晒辦法|唔知點好|唔知點算(?:好)?|不知(?:道)?怎麼辦|不知(?:道)?怎么办|喊緊|喊咗|瞓唔着|睡不着|冇錢開飯|冇錢食飯|冇飯食|捱餓|揭不開鍋|冇人幫(?:到)?我|沒有人幫我|没有人帮我|好大壓力|壓力好大|压力很大)
== asks
# What stands beside it asks for something.
(?:is|are) there|any other|what|how|when|where|which|who|can (?:i|we|you)|could|may i|should|do (?:i|we|you)|does|please (?:help|tell)
(?:有冇|有沒有|有没有|點樣|點申請|怎|如何|可唔可以|可不可以|可以|嗎|吗|邊|哪|幾|想問|想问|請問|请问|申請|申请)
== little
(?:please|honestly|oh|ok|well|and|but|so|because|now|right now|today|really|just|all|of|this|that|it|me|my|god|sorry|help|at all|to be honest)
(?:真係|真的|實在|实在|呀|啊|吖|啦|喇|囉|喎|嘅|的|了|咗|呢|唉|哎|我|而家|現在|现在|而且|但|但係|因為|因为|好|都|已經|晒|緊|到|咁|太|很|心|覺得|感到)
