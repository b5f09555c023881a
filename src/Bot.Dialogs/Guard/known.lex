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

attach attached attaching attacks attics tactic stack
peoples purple pebble steeple
someones someday sometime somewhere
kicks licking picking ticking sticking clicking kidding
lockers looked rocked blocked docked knocked flocked clocked
blend bleeds breed bled bleach
changing handing banging hinging hangings changes
bumping dumping pumping jumpers
burglary burger burglars
scarce scares scarred scored shared stared spared cared scarfed
threading treating threats
night knits knives knits
helps held hell kelp helper helped
heard hearts hearth hear earth chess cheat chests cheats chests crest
poisons prisoned poison poisoning
straying strangely strange stranger
collapses collapsing
stabbings
doing dyeing downing droning liking burying leaping leasing raced raged ramped ranked rasped tripped slammed
scamper slammer spammer stammer ribbed beading beaming betting bleating boating bleeping blending breaching
alice aline kilted kipling stoke wanda overdone raked smoky
