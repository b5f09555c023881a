# Answers to "which of these?". A section is a chip by its number.
$one = one|option|choice|item|answer|number|no|question|ones
$please = please|pls|thanks|thank you
== 1
(?:the |option |number |no |choice |item )*(?:1|1st|first|one|a|former|top|upper)(?: {one})?(?: {please})?
(?:我)?(?:想要|想選|想揀|想|要|揀|选|選|係|是|就)?(?:第)?(?:1|一|①)(?:個|项|項|條|樣|種|号|號|嗰個|那個|那个)?(?:呀|啊|啦|吧|嘅|的|喇)?(?:唔該|謝謝)?
(?:我)?(?:想要|想選|想揀|想|要|揀|选|選|係|是|就)?(?:前者|上面嗰個|上面那个|最上嗰個|頭嗰個|頭先嗰個)
== 2
(?:the |option |number |no |choice |item )*(?:2|2nd|second|two|b|latter)(?: {one})?(?: {please})?
(?:我)?(?:想要|想選|想揀|想|要|揀|选|選|係|是|就)?(?:第)?(?:2|二|②)(?:個|项|項|條|樣|種|号|號|嗰個|那個|那个)?(?:呀|啊|啦|吧|嘅|的|喇)?(?:唔該|謝謝)?
(?:我)?(?:想要|想選|想揀|想|要|揀|选|選|係|是|就)?(?:後者|后者)
== 3
(?:the |option |number |no |choice |item )*(?:3|3rd|third|three|c)(?: {one})?(?: {please})?
(?:我)?(?:想要|想選|想揀|想|要|揀|选|選|係|是|就)?(?:第)?(?:3|三|③)(?:個|项|項|條|樣|種|号|號|嗰個|那個|那个)?(?:呀|啊|啦|吧|嘅|的|喇)?(?:唔該|謝謝)?
== 4
(?:the |option |number |no |choice |item )*(?:4|4th|fourth|four|d)(?: {one})?(?: {please})?
(?:我)?(?:想要|想選|想揀|想|要|揀|选|選|係|是|就)?(?:第)?(?:4|四|④)(?:個|项|項|條|樣|種|号|號|嗰個|那個)?
== 5
(?:the |option |number |no |choice |item )*(?:5|5th|fifth|five|e)(?: {one})?(?: {please})?
(?:我)?(?:想要|想選|想揀|想|要|揀|选|選|係|是|就)?(?:第)?(?:5|五|⑤)(?:個|项|項|條|樣|種|号|號|嗰個|那個)?
== 6
(?:the |option |number |no |choice |item )*(?:6|6th|sixth|six|f)(?: {one})?(?: {please})?
(?:第)?(?:6|六|⑥)(?:個|项|項|條|樣|種|号|號)?
== 7
(?:the |option |number |no )*(?:7|7th|seventh|seven|g)(?: {one})?
(?:第)?(?:7|七|⑦)(?:個|项|項|條|樣|種|号|號)?
== 8
(?:the |option |number |no )*(?:8|8th|eighth|eight|h)(?: {one})?
(?:第)?(?:8|八|⑧)(?:個|项|項|條|樣|種|号|號)?
== 9
(?:the |option |number |no )*(?:9|9th|ninth|nine|i)(?: {one})?
(?:第)?(?:9|九|⑨)(?:個|项|項|條|樣|種|号|號)?
== last
(?:the )?(?:last|bottom|final)(?: {one})?(?: {please})?
(?:最後|最尾|最后)(?:嗰|那|一|嗰一|那一)?(?:個|項|项|条|條)?
== none
(?:no |nope |sorry )?(?:none|neither|nothing|not any|no(?:ne|t) (?:of )?(?:these|those|them|above)|none of (?:these|those|them|the above)|something else|other|others|not these|not those|no|nope|nah)
(?:以上)?(?:都|全部)?(?:唔係|不是|唔啱|不對|沒有|冇)(?:呀|啊|喎|以上)?
(?:其他|另一樣|第二啲嘢|別的)
== ordinal
# Surely one of several, whichever.
(?:the )?(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last)(?: (?:one|option|choice|item))?(?: {please})?|(?:option|number|choice) (?:[0-9]|[a-f]|one|two|three|four|five)(?: {please})?
(?:我)?(?:想要|想選|想揀|想|要|揀|选|選|係|是|就)?(?:第(?:[一二三四五六七八九]|[1-9])|最後(?:一)?|最尾(?:嗰)?|最后(?:一)?)(?:個|个|项|項|條|条|樣|种|種|号|號)(?:呀|啊|啦|吧|嘅|的|喇|先)?(?:唔該|謝謝)?
== yes
(?:yes|yeah|yep|yup|ya|ye|y|ok|okay|sure|please|yes please|please do|go ahead|of course|definitely|right|correct|exactly|thats it|thats right|that one|this one|do it|alright|fine|sounds good|i do|i would)
(?:係|是|好|要|對|啱|冇錯|沒錯|是的|係呀|好呀|好的|好啊|要呀|可以|得|唔該|麻煩|麻煩你|請|嗯|當然|想|想呀|ok|okay|yes)(?:呀|啊|啦|喇|的|吧|唔該|晒|哦)*
(?:就係|就是|係咁|正是)(?:呢個|這個|咁)?
== no
(?:no|nope|nah|no thanks|no thank you|not now|n|not really|no need|dont|later|maybe later|its ok|its fine|never ?mind|cancel)
(?:唔使|唔要|不用|不要|唔駛|唔洗|不需要|唔需要|不必|唔係|不是|算|否|暫時唔使|遲啲先|無需|没事|冇事)(?:呀|啊|啦|喇|了|吧|謝謝|唔該|先)*
== filler
(?:i|i am|im|want|mean|meant|it|its|is|about|the|a|an|to|my|one|for|please|that|this|of|in|case|asking|would|like|ask|know)
(?:我|想|要|係|是|問|知|關於|有關|嘅|的|嗰個|那個|呢個|這個|個|呀|啊|喇|啦|吧)
