# Whose service a question asks for that names a place which no entry speaks of.
$place = uk|british|britain|english|england|scottish|us|usa|american|america|canadian|canada|australian|australia|new zealand|irish|french|german|italian|spanish|portuguese|japanese|japan|korean|korea|thai|thailand|singapore|singaporean|malaysian|malaysia|indian|indonesian|philippine|filipino|vietnamese|taiwan|taiwanese|macau|macao|shenzhen|guangzhou|guangdong|beijing|shanghai|zhuhai|dongguan|mainland|chinese|schengen|eu|european
$paper = licen[cs]es?|passports?|visas?|ids?|identity|id cards?|permits?|tax(?:es)?|pensions?|benefits?|certificates?|citizenship|residence|residency|hukou|social security|green cards?|work permits?|driving tests?|national insurance|council tax|library cards?
$cplace = 英國|美國|加拿大|澳洲|澳大利亞|新西蘭|紐西蘭|愛爾蘭|法國|德國|意大利|西班牙|葡萄牙|日本|韓國|泰國|新加坡|馬來西亞|印度|印尼|菲律賓|越南|台灣|澳門|深圳|廣州|廣東|北京|上海|珠海|東莞|內地|大陸|國內|歐盟|申根
== theirs
# Papers that another place issues.
(?:{place}) (?:[a-z]+ ){0,2}(?:{paper})
(?:{cplace})(?:的|嘅|居民|正式|電子|永久|工作|旅遊|商務|學生|小型車)*(?:駕照|駕駛執照|駕駛證|車牌|護照|簽證|身份證|居留|綠卡|社保|醫保|公積金|稅|居住證|牌照|戶籍|戶口本|養老|退休金|簽注|工簽|公民)
== exchange
# Their papers are brought to us.
(?:convert|exchange|swap|chang(?:e|ing)|transfer|recogni[sz]ed?|accept(?:s|ed)?|drive|driving in|valid (?:in|here)|use|using|hold(?:s|er|ers|ing)?|have|has|with)(?: [a-z]+){0,6}
(?:換|轉|承認|認可|揸|駕駛車輛|有效|持有|持|用)(?:.{0,10})(?:香港|本港|呢度)|(?:持有|持|用)
== own
(?:hong kong|hk|hksar|h k)
(?:香港|本港|本地|港府|特區政府)
