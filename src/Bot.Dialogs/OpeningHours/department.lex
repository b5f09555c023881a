# What people call a department, beside its name. A section is a department's id.
== cr
(?:companies registry)
(?:公司註冊處)
== dpo
1823(?: hotline)?
1823(?:熱線)?
== fehd
fehd
(?:食環署|食環)
== hd
(?:housing (?:department|authority|dept))
(?:房屋署|房署|房委會)
== hkpf
(?:police licensing office)
(?:警察牌照課)
== immd
(?:immd|immigration(?: (?:department|dept|office|tower|headquarters|hq))?)
(?:入境處|入境事務處|入境大樓|人民入境事務處)
== ird
(?:tax (?:office|department|dept|bureau|authority)|inland revenue(?: department| dept)?)
(?:稅局|稅務大樓)
== lcsd
lcsd
康文署
== ld
(?:labour (?:department|dept))
勞工處
== oro
(?:official receiver)
破管署
== swd
(?:swd|social welfare(?: department| dept| office)?)
社署
== td
(?:transport (?:department|dept)|licensing office)
(?:牌照事務處|運輸處)
== wfsfaa
(?:wfsfaa|student finance office|sfo)
(?:學資處|職學處)
== wsd
(?:wsd|water (?:supplies )?(?:department|dept|office))
(?:水務署|水務局)
