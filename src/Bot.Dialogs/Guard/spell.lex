# Words worth putting right when misspelt, for the guard alone.
suicide suicidal kill killing killed myself himself herself themselves yourself
unconscious breathing breathe bleeding ambulance raped assaulted molested stabbed strangled choking
overdose emergency trapped hurting beating beaten husband boyfriend abused abusive violence domestic
police burning smoke leaking scammed scammer robbed kidnapped drowning collapsed fainted
wrists charcoal rooftop anymore living alive death dying
want wanna die life live wake
