"""Pure. The tables of English words by which a sentence shows that a word in it is a name, or is none.

Each is a closed list with a name that says what its words do in a sentence. None is a guess from an ending: a word is
here because a sentence was met, or written, in which it decides.
"""

from __future__ import annotations

from journal.redaction.lists import words_in

PARTICLES = words_in(
    """
    de da do del della di du des la las le los van von der den dos das el al ten ter te zu zum bin ibn ben bint abu abd
    y e
    """
)
COURTESIES = words_in(
    """
    mr mrs ms miss mx mister dr fr br msgr engr atty alhaji alhaja hajia malam mallam sheikh shri smt mevrouw meneer
    tannie oom juffrouw pani signora signor maestra maestro cikgu ustaz ustazah ustad mwalimu mzee ajarn kru matua whaea
    kuya prof professor madame mme mlle monsieur frau herr herrn senor senora senorita sr sra rev lt sgt capt hon
    """
)
ROLES = words_in(
    """
    coach principal teacher counselor counsellor aunt uncle tante grandma grandpa nurse officer rabbi pastor father
    sister brother sir sensei judge captain abuela abuelo nana papa tita tito tia tio nonna nonno oma opa reverend imam
    lieutenant sergeant sheriff maam madam dame chief auntie aunty tatay nanay lolo didi bhai baba bibi kollege kollegen
    kollegin lehrer lehrerin hausmeister hausmeisterin rektor rektorin direktor direktorin onkel headmaster headmistress
    matron deacon elder pak ibu puan encik
    """
)
BEFORE_NAMES = words_in(
    """
    told asked named called thanked helped met emailed phoned hugged saw texted praised congratulated student pupil boy
    girl kid parent mom mum dad
    """
)
"""Words after which a capital is a name even where the dictionary has the word."""
SPEAKS = words_in(
    """
    said says asks tells told was is came comes went goes has had did does and who read reads left made makes took
    takes knew knows thought thinks felt feels brought caught kept held put puts broke fell ran runs won lost cannot
    cant would could should might must wont wouldnt couldnt didnt doesnt isnt wasnt hasnt never always finally also
    just still sat stood wrote showed got gave wants ate began drew drove flew forgot grew heard hid hit hurt led
    lent met paid rang rode rose sang saw sent shook shut slept spoke stole swam taught threw understood woke wore
    cried didn doesn isn wasn hasn hadn wouldn couldn shouldn needs looks gets gives keeps means tries seems becomes
    begins brings buys calls carries catches cries draws drinks drops eats falls finds forgets grows hates hears
    helps hides hits hopes hugs jumps knocks laughs learns leaves lets lies likes listens lives loses loves meets
    misses moves opens pays plays prefers pulls pushes refuses remembers rolls sees sends shakes shares shouts shows
    sings sits sleeps smiles speaks spends stands starts stays steals stops struggles talks teaches thanks throws
    touches turns understands uses waits walks watches wears whispers wins wonders writes yells belongs set cut let
    quit bet beat split found chose bit spelt swept fed dug hung lit lay slid spun stuck swore tore bent blew built
    bought fought froze hurried leant shrugged sank spilt spread stung strode swung tied wound dyed owed lied died
    tried forgave withdrew overheard misheard overslept mistook undid dealt leapt burnt dreamt smelt crept fled
    flung knelt slunk spat sprang wept clung sewed mowed rowed
    """
)
"""Words that follow a name which begins a sentence, though it may be a word: "Hunter kicked", "Dawn cannot"."""
THINGS = words_in(
    """
    hope grace faith joy art dawn sky rain autumn summer winter spring april may june august harmony charity patience
    mercy comfort fortune praise memory beauty happiness progress justice peace love heaven honey ivory stone wood rose
    ginger cherry sunny misty stormy brown green gray grey white black red gold silver scarlet
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
OF_THINGS_ALONE = words_in(
    """
    what over coming long short slow almost nearly far pink blue grey gray dark clear cold hot warm wet everything
    something nothing everywhere hard where when
    """
)
"""What is said of a thing and not of a child: "Summer is eleven weeks away", "Grace is what I needed"."""
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
    be have do go come see need get make take find try start give keep tell say ask know think want help look feel call
    work talk meet not happen continue bring show write learn remember forget change wait stay leave finish begin hear
    speak listen pass miss send use turn stand sit stop hold seem mean love like grow end share move play eat teach plan
    choose fail win lose pay answer explain cover drive add open close
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
BEHIND_PLURALS = words_in("of by at for with in on from and are were to under over behind all")
"""What stands behind things of a kind: "rose bushes by the gate"; so does the end of the sentence."""
ACTS = words_in(
    """
    will may can could would should might must shall has hasnt wont usually often sometimes already even only really
    simply quickly slowly quietly almost rarely seldom suddenly mightve mustnt shouldnt then actually once nearly
    """
)
"""Modals and adverbs that follow a name, besides the verbs of `SPEAKS`; a listed name is not sure by them."""
HOUSES = words_in("the both two three four all")
"""What stands before a family's name in the plural: "both Kings"."""
ALONGSIDE = words_in("i me the his her my our their another two one a an then")
"""What stands behind a name and "and" in small letters: "Brook and I"; "brooks and rivers" are no children."""
ASIDE = words_in(
    """
    of who whose my the a an one again though however too on in at with as when please sit stop come go look listen
    and but you always never still aged now then bless said says asked our his her i we she he by for like having
    being meanwhile despite although whatever unlike especially even just not mr ms mrs get put can could would will
    are were did do don thank wait quiet
    """
)
"""What stands behind a name and its comma: "Jack, of all people"; "Rose, thorn, bud" names nobody."""
FAMILIES = words_in(
    """
    family twins boys girls brothers sisters siblings kids children house home household triplets boy girl parents
    mother father case incident situation meeting file
    """
)
"""What follows a name behind "the": "the Pope twins"; without it "the Pope" is no pupil."""
SCHOOLED = words_in(
    """
    math maths mathematics science history geography drama music gym art recess reception nursery kindergarten head
    headteacher superintendent deputy board union department office reading writing spelling phonics literacy numeracy
    library lunch homeroom advisory choir band orchestra chess club robotics year term week unit room block period
    assembly religion ethics philosophy economics psychology sociology biology chemistry physics algebra geometry
    calculus statistics computing technology design textiles food health citizenship governors trust academy chair mum
    mom dad mummy daddy granny grandma grandpa grandad gran nan god lord heaven hell earth moon sun mars mercury venus
    web net internet bible mass church state congress parliament senate court president king queen prince minister pope
    dean principal vice teacher student pupil class grade level section page chapter part question paper exercise figure
    table key stage spirit picture sports day night field trip fair book books world monday target subway apple sonic
    staples gap no yes not so very really never always all only how what why who when where this that thing things every
    nothing everything something more most less best worst first last next new old good bad big
    """
)
"""What teachers write with a capital though it is nobody: subjects, offices, times, and words said loudly."""
BEFORE_UNITS = words_in(
    """
    unit part section exercise ex question q figure fig table chapter lesson page pages p step task level paper appendix
    activity annex version option volume vol grade year
    """
)
"""What stands before "3B" where that is no class."""
SAYS = words_in(
    """
    says said asks asked tells told thinks thought wants wanted cried cries laughed laughs smiled shouted whispered
    shrugged hugged giggled nodded sighed yelled replied answered presided knows knew smiles giggles nods shrugs grinned
    grins whispers mumbled mumbles sobbed sobs
    """
)
"""What only people do."""
BODILY = words_in(
    """
    fainted giggled vomited yawned fidgeted hugged knelt coughed sneezed whistled cried ate drank wrote slept sat hid
    mumbled grumbled whined begged tattled waved tripped pretended limped stammered stuttered shivered frowned pouted
    sulked winked blushed apologised apologized hummed
    """
)
"""What only a body does: behind a word without an article it is a child called so, "Gift fainted in the queue"."""
SPEAKERS = words_in(
    """
    student teacher parent principal child boy girl kid mother father mom dad mum colleague friend neighbor neighbour
    coach nurse counselor counsellor mentor inspector administrator sub substitute aide para woman man person baby
    grandma grandpa uncle aunt cousin brother sister daughter son wife husband partner doctor legend research data
    science evidence rumor rumour history experience poster sign book article study god heart brain body gut voice
    ofsted staff class council government everyone everybody somebody someone nobody anybody they one two three half
    most many all some others both people children guests blood water rain silence night time police audience crowd team
    group choir cat dog hamster rabbit mouse bird
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
    holly heather violet daisy ivy lance jay ray gene rob ken sandy misty amber jade ruby opal pearl crystal basil olive
    lily fern laurel jasper hank jean drake duke clay reed cliff dean duff bert gale dirk buck chuck chad curt doc
    gunner griffin heaven josie kip kitty lark lexis lyric mason miller myrtle noel oscar parker pansy pierce poppy
    raven reid rhea rocky rowan roman romeo rusty sage sawyer scarlet shay sienna stella talon tanner tucker val vera
    wade walker warren whit willow angel serenity destiny brooks brook penny frank candy sue sunny stormy prince lee
    hunter dawn
    """
)
"""Words that a diary rarely has without their being a name, also without the capital: each costs a question there."""
FEELINGS = words_in("love miss loved missed")
"""Those of the next that are said of things as well: "I miss summer"."""
CLAUSE = words_in("when and that because if then but while so until before after since though today yesterday")
"""What begins a clause, so that a name and its verb may follow."""
PITIED = words_in("poor lil rip")
"""What stands before a name alone: "poor autumn"."""
OPENERS = words_in("lol omg ngl ok okay so haha lmao fr tbh smh rip dear poor yes no cuz bc cause also well aw aww")
"""What else begins a clause on a telephone: "lol rose fell", "poor autumn"."""
GIFTS = words_in(
    """
    hug hugs note letter card text email smile message call proud birthday shoutout shout photo picture drawing hi hello
    bye goodbye thanks thank kiss cookie gift present wave
    """
)
"""What goes from, to or of a person: "a hug from grace", "proud of joy"; before anything else a thing may be meant."""
BETWEEN = words_in("from to of for")
KIN = words_in(
    """
    mom mum mother dad father parents sister brother grandma grandmother grandpa grandfather aunt uncle cousin bag coat
    desk chair essay drawing hair shoes hand hands face eyes voice lunch notebook pencil phone locker house behavior
    behaviour attendance homework glasses inhaler dog cat birthday teacher handwriting retainer tooth teeth nose knee
    arm leg ears tummy
    """
)
"""What a child has and a thing hardly: "summer's mom"."""
STATES = words_in(
    """
    late back absent sick ill crying asleep upset mad sad gone hungry hurt lonely angry scared nervous suspended
    """
)
"""How a child is and a thing hardly: "hope is back"."""
MOODS = words_in(
    """
    out tired alone quiet here there ready kind funny my such so again always never still already just not the a in
    happy sitting wearing telling asking reading doing being having getting moving leaving coming going trying
    """
)
"""How a child is, and many a thing."""
DEEDS = words_in(
    """
    won ran ate sat drew wrote read threw punched hit kicked bit hid slept forgot refused apologised apologized vs
    giggled waved sang danced climbed wore brought gave stole lied tried cried laughed hugged wont cant didnt doesnt
    wouldnt couldnt hasnt isnt wasnt needs wants said says asked told fell corrected raised finished passed jumped spoke
    did taught owes sits runs eats loves hates sleeps laughs yells throws answered mumbled tripped got gets vomited
    puked
    """
)
"""What a child does and a thing hardly: "joy won the raffle"; and whom they are against: "chance vs the sharpener"."""
SMALL_NAMES = words_in(
    """
    legend will rich judge major angel guy hill hunt sister heaven ransom unique true forest penny opal chip page
    sincere innocent sunshine treasure victory prosper echo junior sable peace loyal
    """
)
"""Words of `small.txt` that are children all the same where somebody tells or hugs them."""
CALLED_SO = words_in("nickname name absent present late witness called")
"""What stands before the colon of a form: a word behind it is somebody."""
HEADERS = words_in("re fw fwd cc bcc to from subject regarding concerning attn fyi student pupil name")
"""What stands before the colon of an e-mail's head."""
ME = words_in("me i")
AND = words_in("and n")
COPULAS = words_in("is was got came")
HAVING = words_in("a an another no his her pink lice strep fever braces glasses been already nobody one two three the")
"""What stands behind "has" and "had" where it is a child who has it: "grant had a great day", "river has pink eye"."""
HAVES = words_in("has had")
SOMEBODY = words_in("me us him her my his our their them you")
"""What stands behind a verb whose subject is a child: "cash owes me a pencil"."""
KINDS = words_in(
    "boy girl kid student pupil friend buddy bestie son daughter brother sister cousin nephew niece twin mentee mate"
)
"""What somebody is, right before their name: "my boy ace"."""
LED_LETTERS = words_in("coach nurse principal teacher student lil little kid")
"""What stands before the small letter of somebody: "coach d"."""
COMPANY = words_in(
    """
    next talked talk talking spoke speak speaking sat sit sitting met meet meeting played play walked walk worked work
    argued fought listened lunch apologized apologised lied yelled shouted waved hung checked laughed cried prayed
    reached
    """
)
"""What one does to or with somebody: "talked to faith", "sat with joy"."""
TOGETHER = words_in("to with for at")
ASKING = words_in("is was are were did does has isnt wasnt didnt can could should")
ASKED_DEEDS = words_in("turn use sit eat sleep finish hit cry read write say tell ask bring forget pass borrow join")
"""What "did" or "can" asks of a child and hardly of a thing: "can joy use the bathroom"."""
WELL = words_in("ok okay here there alright")
"""How one asks whether somebody is: "is hope ok"."""
RATHER = words_in("who not")
"""What stands behind somebody whom "it was" points at: "it was grace not faith"."""
IT_WAS = words_in("was is wasnt isnt")
QUESTIONS = words_in("why where how when who what since because bc so and but if")
"""What stands before and behind the verb of a question: "why is bill like this"."""
IMPERATIVES = words_in("tell ask remind hug thank text let")
"""What begins an order that is about somebody: "tell chase i miss him"."""
GREETINGS = words_in("hi hey bye yo hello thanks sorry goodnight congrats dear birthday ok okay")
"""What stands before the name of whom one speaks to, at a sentence's end: "hi chase"."""
FOND = words_in("thank love miss welcome proud")
TO_YOU = words_in("you back")
"""The two parts of "thank you, chase", "welcome back reed"."""
SEASONS = words_in("summer autumn winter spring")
"""Times that are greeted as children are: "bye summer"."""
PAIRS = words_in("aj tj jj kj bj mj rj pj jt jd kc jp cj jo bo mo")
"""Two small letters that are somebody."""
AFTER_A = words_in("would could should might must was is has had did does said says told asked cried and")
"""What stands behind an "A" that is somebody."""
LETTERS_ALONE = frozenset("jlzefv")
"""Small letters that mean nothing else at the beginning of a message; "k" is "okay"."""
WHEREABOUTS = words_in("in from at on with by down over across behind beside opposite of for")
"""What stands between a name and where they are."""
CLOSE = words_in("from with for to of about by")
SOON = words_in("today again now yesterday tonight this last and who")
"""What stands before and behind a name that ends its phrase: "proud of mark today"."""
MINE = words_in("my your our their his her its this that these those")
"""What stands before a thing and hardly before a name."""
LOOSE_LETTERS = frozenset("aiouxnrstdm")
"""Small letters that are words on a telephone, or what is left of one: "u", "r", "n", "s"."""
NEVER_NAMES = words_in(
    """
    i will an may so de la le do in or on us al el my day dear both far handy mad mat math see tea tab van still some
    new ma pa miss saint lord god north south east west homework council am if it by go me no of oh all one
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
    seconds moments steps lines sentences kids students pupils lessons days weeks years hours minutes papers books
    teachers parents boys girls classes tests things times words questions supplies boots notes desks groups points
    pages rooms doors windows chairs problems apples eggs trees leaves flowers petals stones yards rings jewelry skies
    lights colors colours
    """
)
"""Words in -s that are hardly ever verbs."""
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
FILE_ENDINGS = words_in(
    """
    jpg jpeg png gif heic webp tif tiff svg pdf doc docx odt txt csv xls xlsx ods ppt pptx odp epub mp mov avi webm wav
    ogg oga flac json html htm ics vcf eml
    """
)
"""What a file's name ends in, behind its dot and without the figure of "mp3"."""
