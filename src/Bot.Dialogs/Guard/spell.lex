# Words worth putting right when misspelt, for the guard alone.
suicide suicidal kill killing killed myself himself herself themselves yourself
unconscious breathing breathe bleeding ambulance raped assaulted molested stabbed strangled choking
overdose emergency trapped hurting beating beaten husband boyfriend abused abusive violence domestic
police burning smoke leaking scammed scammer robbed kidnapped drowning collapsed fainted
wrists charcoal rooftop anymore living alive death dying
want wanna die life live wake
# Short forms and slips of short words, as written=meant.
kil=kill kll=kill kiil=kill kiling=killing killin=killing mysef=myself myslf=myself meself=myself suside=suicide suicid=suicide sucide=suicide sueside=suicide
breth=breathe breathin=breathing unconcious=unconscious ambulence=ambulance amblance=ambulance hubby=husband
dye=die lyfe=life wnt=want wana=wanna liv=live anymor=anymore

somone=someone sombody=somebody ppl=people teh=the hes=hes atack=attack attak=attack hart=heart plz=please pls=please amblence=ambulance nife=knife stabing=stabbing bleding=bleeding chocking=choking suffocateing=suffocating colapsed=collapsed drowing=drowning overdosd=overdosed rapped=raped thretening=threatening
