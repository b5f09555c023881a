# Whether a message wants a yes or a no; how an entry asks that tells how something is done.
== asked
(?<!\b(?:how|what|where|when|why|which|who|much|many|long|soon|often|fee|time|day|documents?|papers?|forms?|office|way) )(?:is|are|am|do|does|did|can|could|should|would|will|must|may|has|have|was|were) (?:i|we|you|he|she|it|they|there|this|that|these|those|my|our|your|his|her|their|the|a|an|any|anyone|someone|people|foreigners|children|both|all)
^(?:hi |hello |so |and |but |then |please |also |ok )*(?:is|are|am|do|does|did|can|could|should|would|will|must|may|has|have|was|were|any) (?!tell|explain|help|say|show|you (?:tell|explain|help|say|show))
(?:if|whether) (?:i|we|you|he|she|it|they|my|the|a|an|there)
(?:allowed|permitted|possible|ok|okay|legal|illegal|needed|required|compulsory|mandatory|right|yes or no|or not)$
(?:or not|is it true|right or wrong)
(?:嗎|可唔可以|可不可以|可否|能否|能不能|係咪|係唔係|是不是|是否|要唔要|使唔使|駛唔駛|用唔用|要不要|需不需要|需唔需要|用不用|得唔得|行不行|會唔會|會不會|有冇|有沒有|有無|該不該|應唔應該|識唔識|夠唔夠|算唔算|算不算|收唔收|收不收|准唔准|合唔合|符唔符合|包唔包|計唔計|改唔改|俾唔俾|畀唔畀|定係|還是|抑或|㗎嘛|架嘛|嘛$|未$|吧$|[^怎點]得$)
== can
# An entry that asks whether one can do something in some way tells how it is done.
^(?:can|could|may) (?:i|we|you)
^(?:可以|可否|能否|可唔可以|可不可以|能不能)
== how
# Asks how something is done.
how (?:do|does|can|could|should|would|will|to|must|may) (?!much|many|long|soon|often|old|far)
(?:what|whats) (?:is|are)? ?(?:the )?(?:way|steps?|procedures?|process) 
(?:點樣|點(?=做|辦|搞|申請|登記|報|續|交|攞|可以|結婚)|怎樣|怎麼|怎(?=做|辦|申請|報|交)|如何)
