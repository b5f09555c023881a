# Which of the finer kinds a danger is that the model has found: only words, since that there is danger is known by then.
== gas
gas|lpg|carbon monoxide|propane|butane
煤氣|石油氣|氣味|漏氣|瓦斯|燃氣|天然氣|一氧化碳|液化氣
== scam
transfer|transferred|transferring|wire|bank|account|otp|password|code|scam|scammed|scammer|crypto|bitcoin|usdt|gift cards?|pay|payment|paid|deposit|invest|investment|link|whatsapp|video call|anydesk|remote|faceswap|customs officer|police officer|officer
轉帳|轉賬|過數|匯款|入數|戶口|賬戶|帳戶|銀行|密碼|驗證碼|騙|呃|電騙|虛擬貨幣|虛擬幣|比特幣|點數卡|充值|付款|俾錢|畀錢|投資|連結|鏈接|屏幕|螢幕|公安|公安局|保證金|安全賬戶
== sexual
touch|touched|touches|touching|rape|raped|sex|sexual|sexually|naked|nude|nudes|private parts|undress|undressed|my clothes|groped|molest|molested|consent|kissed|his hands|crawls into
掂|摸|非禮|強姦|性侵|性騷擾|裸|除衫|除褲|脫衣|脫褲|下體|私處|胸|強暴|上床|侵犯|猥褻|親我|錫我
== child
child|children|kid|kids|baby|toddler|infant|daughter|son|boy|girl|year old|yr old|yo|school|classmate|student|pupil|stepdad|stepmum|stepfather|stepmother|nephew|niece|little one|teacher|homework
小朋友|細路|BB|嬰兒|兒子|女兒|個仔|個女|孩子|小孩|小學|學生|幼稚園|老師|同學|歲|男童|女童|細佬|細妹|繼父|後父|功課|寶寶|女仔|男仔|細仔|細女|孫
== elder
grandma|grandmother|grandpa|grandfather|granny|elderly|old (?:man|woman|lady|folks?)|care home|nursing home|dementia|wheelchair|nana|nan|mother in law|father in law|bedridden
婆婆|公公|爺爺|嫲嫲|阿嫲|奶奶|外婆|外公|老人|長者|安老|護老|院舍|阿婆|阿伯|老人家|腦退化|認知障礙|輪椅|姥姥|老媽|老母親|臥床|臥牀
