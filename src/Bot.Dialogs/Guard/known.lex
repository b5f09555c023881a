# Words one slip away from those above that mean themselves.
breeding reading beating heating seating meeting bearing beaded leading pleading feeding speeding
learning turning earning warning morning burnings lending leaving leaning sleeping
want wants waned wand wants wan wont went ants pants wait waist
skilling filling billing milling pilling killings killer
policy polite polices politics policies
smoking smoked smoker smokes spoke smokey
choosing chosen chocking shocking checking cooking coaching
stubbed stabled scabbed robed rubbed robbery roped
striped stripped trapper wrapped tapped strapped trappings
abuses amused accused advised absorbed aboard about above
bathe breath breaths breathed breather breathes
drowns drawing crowning browning frowning driving
living giving loving moving leaving lining likings livings
alive olive alike arrive active
death deaths dearth debt heath health depth deaf dealt
dying drying buying saying laying flying lying paying trying tying
life lift like lite live line file wife
wake make take cake lake walk want wage
domestics domestically
raised rated rapid raped raves
beauty beaten beacon batten
hunting hurling hurtling hurdling parting pasting husting
himself myself
fainted painted tainted
feinted printed pointed
violent violence violin
emergence emergent emergencies
police
