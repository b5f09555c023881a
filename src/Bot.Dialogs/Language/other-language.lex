# Words that a language cannot do without and English, pinyin and names seldom have: several of them in a short message show that it is written in it.
== spanish
(?:cómo|como|puedo|puede|quiero|necesito|dónde|donde|cuánto|cuanto|cuánta|cuándo|cuando|qué|licencia|conducir|pasaporte|para|una|los|las|del|está|esta|estoy|tengo|hacer|renovar|hola|gracias|por favor|mis|trabajo|ayuda|documentos|solicitar|vivienda|obtener|perdí|perdi|hijo|hija|pagar|impuestos)
== portuguese
(?:como|posso|pode|minha|meu|não|nao|onde|preciso|quanto|custa|carteira|uma|está|obrigado|obrigada|você|voce|fazer|renovar|passaporte|para|quero|habitação|visto|estou)
== french
(?:puis je|je|vous|une|les|des|où|combien|bonjour|merci|quel|quelle|quels|avec|dans|est ce|faut|dois|mes|renouveler|permis|passeport|conduire|conduite|obtenir|comment|pour|sur|mais|suis|perdu|enfant|impôts|logement)
== italian
(?:posso|dove|quanto|costa|patente|rinnovare|vorrei|sono|della|grazie|passaporto|una|devo|mio|mia|ottenere|bisogno|ciao|buongiorno|documenti)
== german
(?:wie|kann|ich|meinen|mein|meine|führerschein|fuehrerschein|verlängern|wo|und|nicht|ist|das|ein|eine|einen|brauche|bitte|danke|reisepass|wieviel|kostet|muss|für|guten|beantragen)
== tagalog
(?:paano|ako|aking|ang|mga|magkano|saan|gusto|kong|kailangan|kailan|pwede|puwede|ito|hindi|po|sino|ano|namin|natin|kami|kayo|niya|siya|bakit|lisensya|pasaporte|salamat|kumusta|iyong|ko|ng|sa|mag|ba|may|nawala|trabaho|bayad|amo|akong|yung)
== indonesian
(?:bagaimana|gimana|cara|saya|bisa|apakah|untuk|dengan|yang|tidak|adalah|paspor|berapa|biaya|dimana|mana|ingin|mau|harus|membuat|memperpanjang|perpanjang|mengurus|tolong|terima kasih|kerja|majikan|anda|kami|dari|ini|itu|boleh|perlu|nak|macam|hilang|bayar|sim|kepada|bekerja|gaji)
== english
(?:the|is|are|how|what|where|when|which|who|to|my|can|i|do|does|for|of|a|an|in|and|it|you|your|me|we|on|or|not|have|has|need|please|get|much|long|if|be|at|with|this|that|there|was|will|should|would|must|from|about|want|am|im|dont)
