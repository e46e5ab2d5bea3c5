"""Pure. The word lists that come with the app: first and last names, and the English words that are no names.

They are part of the program like its code, so a pure module reads them, once and late. `resources/names/CREDITS.md`
says where they come from.
"""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent.parent.parent / "resources" / "names"
_BRITISH = (
    ("our", "or"),
    ("ence", "ense"),
    ("ogramme", "ogram"),
    ("ctis", "ctic"),
    ("is", "iz"),
    ("ys", "yz"),
    ("ae", "e"),
    ("tre", "ter"),
    ("ll", "l"),
    ("ogue", "og"),
)


def words_in(text: str) -> frozenset[str]:
    """Give the words of a table."""
    return frozenset(text.split())


PARTICLES = words_in(
    """
    de da do del della di du des la las le los van von der den dos das el al ten ter te zu zum bin ibn ben bint abu
    abd y e
    """
)
COURTESIES = words_in(
    """
    mr mrs ms miss mx mister dr prof professor madame mme mlle monsieur frau herr senor senora senorita sr sra
    """
)
ROLES = words_in(
    """
    coach principal teacher counselor counsellor aunt uncle tante grandma grandpa nurse officer rabbi pastor father
    sister brother sir sensei judge captain abuela abuelo nana papa
    """
)
CUES = words_in(
    """
    told asked named called thanked helped met emailed phoned hugged saw texted praised congratulated student pupil
    boy girl kid parent mom mum dad
    """
)
"""Words after which a capital is a name even where the dictionary has the word."""
SPEAKS = words_in(
    """
    said says asks tells told was is came comes went goes has had did does and who read reads left made makes took
    takes knew knows thought thinks felt feels brought caught kept held put puts broke fell ran runs won lost cannot
    cant would could should might must wont wouldnt couldnt didnt doesnt isnt wasnt hasnt never always finally also
    just still sat stood wrote showed got gave wants ate began drew drove flew forgot grew heard hid hit hurt led lent
    met paid rang rode rose sang saw sent shook shut slept spoke stole swam taught threw understood woke wore cried
    didn doesn isn wasn hasn hadn wouldn couldn shouldn
    needs wants looks gets gives goes makes keeps means tries seems becomes begins brings buys calls carries catches
    cries draws drinks drops eats falls finds forgets grows hates hears helps hides hits hopes hugs jumps knocks laughs
    learns leaves lets lies likes listens lives loses loves meets misses moves opens pays plays prefers pulls pushes
    refuses remembers rolls sees sends shakes shares shouts shows sings sits sleeps smiles speaks spends stands starts
    stays steals stops struggles talks teaches thanks throws touches turns understands uses waits walks watches wears
    whispers wins wonders writes yells belongs says feels knows thinks
    found stole chose bit spelt swept fed dug hung lit lay slid spun stuck swore tore bent blew built bought fought
    froze hurried led leant rode shrugged sank spilt spread stung strode swung tied wound
    """
)
"""Words that follow a name which begins a sentence, though it may be a word: "Hunter kicked", "Dawn cannot"."""
THINGS = words_in(
    """
    hope grace faith joy art dawn sky rain autumn summer winter spring april may june august harmony charity patience
    justice peace love heaven honey ivory stone wood rose ginger cherry sunny misty stormy
    brown green gray grey white black red gold silver scarlet
    """
)
"""Names that are things or times: "Hope is what is left", "Art was hard" say nothing of a child."""
HARDLY_ANYBODY = words_in(
    """
    art winter spring peace love heaven honey stone wood rain brown green gray grey white black red gold silver scarlet
    march
    """
)
"""The things among them that are rarely a child: they ask nothing before "is" and "was"."""
BEING = words_in("is was are were has had can could will would in of for on")
"""What follows such a thing as well as a child."""
ARTICLES = words_in("a an the")
"""Words before which a name never goes: "a will", "the mark". Not "no": "no will came back"."""
MODALS = words_in("will may")
"""Listed names that are half of a verb."""
SUBJECTS = words_in(
    """
    i we you he she it they there this that which who what everybody everyone nobody somebody someone people kids
    students pupils parents class school lesson things teachers boys girls children most all some many others both
    """
)
"""What stands before "will see"."""
SUBJECTS_ONLY = words_in("i we he she they")
"""What is never an object, so that no name stands behind it: whatever follows, "they will" is the verb."""
BARE_VERBS = words_in(
    """
    be have do go come see need get make take find try start give keep tell say ask know think want help look feel
    call work talk meet not happen continue bring show write learn remember forget change wait stay leave finish begin
    hear speak listen pass miss send use turn stand sit stop hold seem mean love like grow end share move play eat
    teach plan choose fail win lose pay answer explain cover drive add open close
    """
)
"""Verbs without an ending that are no past as well, as "read" is: none of them follows a name."""
FIXED = frozenset({("i", "hope"), ("we", "hope"), ("they", "hope"), ("i", "mark"), ("we", "mark")})
"""Pairs in which the second is a verb. Not "to hope": one can give something to Hope."""
ASKED_OF = {
    "will": words_in("i we you he she it they"),
    "may": words_in("i we you he she it they"),
    "hope": words_in("you we they"),
    "grace": words_in("period periods"),
}
"""Sentences that begin with the word: "Will you". Not "Will this": it may go on "week was ill"."""
TOLD = words_in("told asked thanked hugged emailed texted phoned praised congratulated comforted scolded")
"""Verbs whose object is a person, whatever its first letter."""
LITTLE = words_in("little lil big young old poor dear sweet")
"""What teachers put before the letter of a child: "Little J"."""
LETTERED = words_in(
    """
    plan grade a an the vitamin option part section group block type team level row table choice version letter answer
    day exhibit figure b c d e f plus minus pre special hepatitis period
    """
)
"""What stands before a letter that is nobody."""
LETTER_WORDS = frozenset("aio")
"""Letters that are words."""
BEFORE_I = words_in("did do am was have had should could would can will may might must and than as so nor")
"""What stands before an "I" that ends its sentence: "so did I."."""
MARKS = frozenset("abcdf")
"""Letters that are marks: "A's and B's"."""
NAMES_FIRST = words_in(
    """
    aliyah betty bob bobby brad celesta charlie colleen corrie deb eddy elle ethyl hector henry harry jane jenny jimmy
    joey john johnny josh juan julio kelvin ken louis marge maria marina martin mickey mike molly nelson peter phoebe
    roger sally sheila sibyl ted terry tom tommy tony veronica victor waldo wally
    """
)
"""Words of the dictionary that hardly anybody writes: the name is what is meant, even without its capital."""
ACTS = words_in(
    """
    will may can could would should might must shall has hasnt wont usually often sometimes already even only really
    simply quickly slowly quietly almost rarely seldom suddenly might mightve mustnt shouldnt then actually
    """
)
"""Modals and adverbs that follow a name, besides the verbs of `SPEAKS`; a listed name is not sure by them."""
SAYS = words_in(
    """
    says said asks asked tells told thinks thought wants wanted cried cries laughed laughs smiled shouted whispered
    shrugged hugged giggled nodded sighed yelled replied answered presided knows knew
    """
)
"""What only people do."""
SPEAKERS = words_in(
    """
    student teacher parent principal child boy girl kid mother father mom dad mum colleague friend neighbor neighbour
    coach nurse counselor counsellor mentor inspector administrator sub substitute aide para woman man person baby
    grandma grandpa uncle aunt cousin brother sister daughter son wife husband partner doctor legend research data
    science evidence rumor rumour history experience poster sign book article study god heart brain body gut voice
    ofsted staff class council government everyone
    """
)
"""Who else says something: a word for a kind of person, or what is said to speak."""
CALLS = words_in("call called calls name named names nickname nicknamed calling")
"""Verbs before "her Sparrow"."""
WHERE = words_in("in near across around outside through throughout visited visiting toward towards")
"""What stands before a town; of a child that is also one, "in London" says nothing."""
WHITHER = words_in("to from at via of for")
TRAVEL = words_in(
    """
    trip trips coach bus train flight fly flew went go going goes drive drove move moved moving moves travel travelled
    traveled came come comes back visit excursion ticket tickets way road team university school city town map match
    """
)
"""What stands before "to London"."""
CUT_SHORT = words_in(
    "don can won didn doesn isn wasn hasn haven hadn aren weren wouldn couldn shouldn ain mustn needn mightn"
)
"""What is left of "don't" when its end is cut off like that of "Don's"."""
RARELY_SMALL = words_in(
    """
    jack nick max pat carol heath dale glen robin trinity genesis phoenix colt maverick piper paige sterling iris hazel
    holly heather violet daisy ivy lance jay ray gene rob ken sandy misty amber jade ruby opal pearl crystal basil
    olive lily fern laurel jasper hank jean drake duke clay reed cliff dean duff bert gale dirk buck
    chuck chad curt doc gunner griffin heaven josie kip kitty lark lexis lyric mason miller myrtle noel oscar
    parker pansy pierce poppy raven reid rhea rocky rowan roman romeo rusty sage sawyer scarlet shay sienna stella
    talon tanner tucker val vera wade walker warren whit willow angel serenity destiny brooks brook penny frank
    candy sue sunny stormy prince lee hunter dawn
    """
)
"""Words that a diary rarely has without their being a name, also without the capital: each costs a question there."""
OBJECTS = words_in("moved gave saw met helped called caught taught sat miss missed love loved invited paired sent put")
"""More verbs before a name written small: "moved grace to the front"."""
CLAUSE = words_in("when and that because if then but while so until before after since though today yesterday")
"""What begins a clause, so that a name and its verb may follow."""
CLOSE = words_in("from with for to of about by")
SOON = words_in("today again now yesterday tonight this last and who")
"""What stands before and behind a name that ends its phrase: "proud of mark today"."""
MINE = words_in("my your our their his her its this that these those")
"""What stands before a thing and hardly before a name."""
LOOSE_LETTERS = frozenset("aiouxnrstdm")
"""Small letters that are words on a telephone: "u", "r", "n"."""
NICKNAMES_BEGIN = words_in("lil big little baby")
"""What is part of a name when it has a capital: "Big Mike", "Lil Zay"."""
NAMES_BEGIN = words_in("van von le la de del della bin al ten mac st")
"""Particles with which a name begins when they have a capital: "Le Van Minh", "De Luca"."""
FAMILY_SYLLABLES = words_in("park min chan kang cho han lee kim choi jung song yoon lin wang chen ho ng an bo li jo")
"""East Asian family names that are English words or short: a name goes on behind them."""
GIVEN_SYLLABLES = words_in("in ho an do so woo jin soo min jun hee young long sun van thi ha bo")
"""Parts of East Asian given names that begin English sentences."""
NEVER_NAMES = words_in(
    """
    i will an may so de la le do in or on us al el my day dear both far handy mad mat math see tea tab van still some
    new an ma pa miss saint lord god north south east west homework council am if it by go me no of oh all one
    """
)
"""Words of `small.txt` that are no question inside a sentence either."""
NUMBERS = words_in(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    """
)
"""What counts what follows: "Seven seconds" is no girl who seconds."""
PLURALS = words_in(
    """
    seconds moments steps lines sentences
    kids students pupils lessons days weeks years hours minutes papers books teachers parents boys girls classes tests
    things times words questions papers supplies boots notes desks groups points pages rooms doors windows chairs
    problems apples eggs trees leaves flowers petals stones yards rings jewelry skies lights colors colours
    """
)
"""Words in -s that are hardly ever verbs."""
SLANG = words_in(
    """
    lol omg lmao gonna wanna gotta tho thx pls plz ppl bc cuz cos idk tbh imo irl btw ily smh fyi rn abt yall yay nope
    yep yup yeah nah meh ugh hmm hmmm umm uhh aww awww oof wow woo yo bruh bro sis fam goat slay vibe vibes vibing
    selfie selfies emoji emojis meme memes hashtag youtuber youtubers tiktok tiktoks tiktoker instagram insta snapchat
    google googled googling kahoot quizizz gimkit padlet chromebook chromebooks ipad ipads wifi app apps online email
    emails emailed emailing blog blogs blogging blogger podcast podcasts website websites edtech hyperdoc hyperdocs
    kinda sorta lotta outta dunno lemme gimme coulda woulda shoulda finna tryna ima imma ain gon dis dat dem dawg dude
    dudes goodnight goodmorning everytime alot aswell infront cant wont dont didnt doesnt isnt wasnt arent werent
    couldnt wouldnt shouldnt hasnt havent hadnt im ive id ill youre youve youll youd hes shes theyre theyve theyll
    weve thats whats theres heres wheres whos hows itll itd wouldve couldve shouldve etc aka vs approx dept mins hrs
    tmrw tmr tomo tonite nite thru ur urs pic pics vid vids prof profs ref refs rep reps admin admins sped iep ieps
    edu emo legit lowkey highkey sus yeet yikes welp whew phew psst shh shhh grr argh boop hangry adulting staycation
    nan gran nanna nannan mam homeschool homeschooling homeschooled
    preschooler preschoolers kindergartner kindergartners kindergartener tween
    tweens mindset mindsets rubric rubrics formative summative scaffolding scaffolded scaffolds differentiated
    restorative neurodivergent neurodiverse dysregulated microaggression microaggressions pronoun pronouns covid zoom
    zoomed unmute unmuted facetime facetimed whatsapp screenshot screenshots snowday snowdays teachertwitter edchat
    playlist playlists slideshow slideshows workbook workbooks smartboard whiteboard whiteboards lanyard lanyards
    tater tots cheetos doritos takis gatorade oreo oreos ramen boba taco tacos quesadilla burrito burritos tamales
    latte lattes espresso matcha hoodie hoodies onesie crocs airpods earbuds headset headsets laptop laptops chatgpt
    """
)
"""How people write on a telephone and in a staff room, and no dictionary has it."""
ENDINGS = words_in(
    """
    ing ed er ers est ish ness ly able ible less ful ment ments ize ized izing ise ised ation ations ism ist ists wise
    like y ier s
    """
)
BEGINNINGS = words_in("un re non pre anti over under out mis co sub multi inter micro")
"""What makes a new word of one that the dictionary has."""
MONTHS = frozenset({"april", "may", "june", "august", "jan", "mar"})
"""Months that are names too; the others are in `known.txt`."""
BEFORE_MONTHS = words_in(
    """
    in since until till by of early late last next this mid every from to during through on before after
    """
)


@cache
def common(tongue: str) -> frozenset[str]:
    """Give the common words of a language that are no names in it, folded."""
    return _compressed(tongue)


@cache
def first_names() -> frozenset[str]:
    """Give the first names of the world that are written in Latin letters, folded."""
    return _compressed("first")


@cache
def last_names() -> frozenset[str]:
    """Give the last names, folded."""
    return _compressed("last")


@cache
def names_and_words() -> frozenset[str]:
    """Give the first names of English-speaking countries that are words as well."""
    return _compressed("both")


@cache
def places() -> frozenset[str]:
    """Give towns, rivers and lands that are nobody's name, folded."""
    return _compressed("places")


@cache
def known() -> frozenset[str]:
    """Give what is written with a capital and names no pupil: days, languages, countries, school's acronyms."""
    return _plain("known")


@cache
def small() -> frozenset[str]:
    """Give the words that begin sentences, whatever name they may also be somewhere."""
    return _plain("small")


@cache
def _words() -> frozenset[str]:
    return _compressed("words")


def is_word(folded: str) -> bool:
    """Tell whether the dictionary has this word, in American or British spelling."""
    words = _words()
    if folded in NAMES_FIRST:
        return False
    if folded in words or folded in small():
        return True
    return any(british in folded and folded.replace(british, plain) in words for british, plain in _BRITISH)


def _compressed(name: str) -> frozenset[str]:
    return frozenset(gzip.decompress((_FOLDER / f"{name}.txt.gz").read_bytes()).decode("ascii").split())


def _plain(name: str) -> frozenset[str]:
    return frozenset((_FOLDER / f"{name}.txt").read_text("ascii").split())
