# What becomes of the words written here. A message counts when it is nothing but these and little words.
$keep = keep|store|save|record|log|remember|collect|monitor|hold
$kept = kept|stored|saved|recorded|logged|remembered|collected|monitored|tracked|private|confidential|anonymous|secure|encrypted
$said = (?:(?:my|our|this|the|these) (?:chats?|messages?|conversations?|words|questions?|(?:personal )?(?:data|information|info|details))|what (?:i|we) (?:say|said|write|wrote|type|typed|tell you|told you|ask|asked)|everything i (?:say|write|type)|this|it|me)
$people = who(?: else)?|anyone|anybody|someone|somebody|people|others|other people|the government|staff|the police|my employer
== kept
(?:do|does|will|are|is|did) (?:you|the government|anyone|this (?:bot|chat|site)) (?:{keep}|keeping|storing|saving|recording|logging) (?:{said})
(?:is|are|will|was) (?:{said}) (?:be |being |going to be |still )*(?:{kept})
(?:am i|are we) (?:being )?(?:recorded|monitored|tracked|watched)
(?:{people}) (?:can|will|could|may|is able to|does) (?:be able to )?(?:see|read|view|access|know) (?:{said})
(?:can|will|could|may|does|do) (?:{people}) (?:be able to )?(?:see|read|view|access) (?:{said})
(?:how long (?:do|will) you|what (?:do|will) you do with) (?:{keep}|with)? ?(?:{said})
where (?:does|do|will) (?:{said}) go
(?:whats|what is) your privacy (?:policy|statement)
(?:你|你哋|你們|你们|呢度|這裏|这里|政府)?(?:會唔會|会不会|會不會|有冇|有沒有|有没有|係咪|是不是|會|会)(?:記低|記錄|记录|記住|记住|保存|儲存|储存|存低|錄低|錄音|录音|收集|保留|留低)(?:咗|著|着|晒|住)?(?:我|我哋|我們|我们|呢個|這個|这个|啲|呢啲)?(?:講|說|说|寫|写|打|問|问|輸入)?(?:嘅|的|過嘅|过的)?(?:嘢|東西|东西|話|话|說話|對話|对话|訊息|信息|資料|资料|內容|内容|問題|问题)?
(?:我|我哋|我們|我们)?(?:喺度|在這裏|在这里)?(?:講|說|说|寫|写|打|問|问|輸入)?(?:嘅|的|過嘅|过的|呢個|這個|这个)?(?:嘢|東西|东西|話|话|說話|對話|对话|訊息|信息|資料|资料|內容|内容)(?:會唔會|会不会|會不會|有冇|係咪|是不是|會|会)(?:俾|畀|被|比)?(?:人|其他人|別人|别人|政府|職員|职员)?(?:記低|記錄|记录|保存|儲存|储存|錄低|錄音|录音|保留|留低|睇到|看到|睇見|看見|看见|知|知道|外洩|泄露|公開|公开|保密)
(?:邊個|誰|谁|有冇人|有没有人|其他人|政府|職員)(?:可以|會|会|能|睇得|看得)?(?:睇|看|讀|读|睇到|看到|見到)(?:到)?(?:我|我哋|我們|我们)(?:講|說|说|寫|写|打|問|问)?(?:嘅|的)?(?:嘢|東西|东西|話|话|說話|對話|对话|訊息|信息|資料|资料|內容|内容)?
(?:呢個|這個|这个|我哋嘅|我們的|我们的)(?:對話|对话|傾偈|聊天|chat)(?:有冇|會唔會|係咪|是不是|会不会|會不會)(?:錄音|录音|記錄|记录|保密|保存|儲存)
== little
(?:please|pls|hi|hello|ok|so|and|by the way|btw|here|just|asking|wondering|also|later|on this|in this chat)
(?:請問|请问|想問|想问|唔該|你好|其實|其实|咁|喺度|呀|啊|吖|㗎|架|嘅|的|呢|嗎|吗|咩|喎|下|先|到|出去)
