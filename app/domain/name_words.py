"""Words the name guard must know: common first names, names that are also words, capitals that name nobody."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _words(
    """
    van von der den del dos das bin ibn the and mac
    """
)
"""Parts of names that are not looked for by themselves."""

NOUN_NAMES = _words(
    """
    amber april august autumn christian chip cliff crystal daisy dale dawn dean eve faith fern fox gene glen
    grace guy heather holly honor honour iris ivy jack jasmine joy june king lily max mercy olive page pearl
    penny reed rich robin rose ruby rusty sandy sky summer tad van violet wade
    """
)
"""First names and surnames that are also things: they count with a capital only."""

OPENING_NAMES = _words(
    """
    bell bill black bob brown care chase cook day drew ernest frank grant gray green grey hall hill hope hunt
    hunter lamb lane law lee long love mark marsh mason may miles moon nick north pat patience price rob sharp
    short skip small stone street sue swift walker ward waters wells west white will wise wood young
    """
)
"""Names that are also words a sentence begins with: they count with a capital, and not as its first word."""

FIRST_NAMES = _words(
    """
    aaron abdul abigail adam adebayo aisha alan alex alexander ali alice alison amanda amir amy ana andrea
    andrew angela ann anna anne anthony antonio arthur asha ashley barbara ben benjamin beth brian carol
    caroline catherine charles charlotte chloe chris christine christopher claire clare colin craig daniel dave
    david deborah denise diane donna dorothy edward eileen elaine eleanor elizabeth ella emily emma eric eva
    evelyn farah fatima fiona frances gary gavin geoff george gillian gordon graham hannah harry hassan hazel
    helen henry ian ibrahim irene isabella jacob jacqueline james jan jane janet jason jean jennifer jessica
    joan joanna joanne john jonathan jordan joseph joshua joyce judith julia julie karen kate katherine kathleen
    keith kelly kenneth kevin kim laura lauren leah leanne leslie liam linda lisa louise lucy luke lynn malcolm
    margaret maria marie marion martin mary matthew maureen megan melissa michael michelle mohamed mohammed
    muhammad nadia natalie nathan neil nicholas nicola nigel noah olivia omar oscar pamela patricia patrick paul
    pauline peter philip philippa priya rachel raj rebecca richard robert roger ronald ruth ryan sally samantha
    samuel sandra sarah sean sharon sheila shirley simon sophie stephanie stephen steve steven stuart susan
    suzanne tanya teresa terry thomas timothy tom tony tracey tracy valerie vera veronica victoria vincent wendy
    william yasmin yusuf yvonne zainab zara zoe
    """
)
"""First names common in the UK (and none that is also an everyday word): with one of these and another capitalised
word, a sentence may also begin."""

DETERMINERS = _words(
    """
    the a an our my your their his her this that these each every any no new called of
    """
)
"""After these, two capitals are a body or a thing: "the Royal Infirmary"."""

NO_PERSON = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december morning afternoon evening night week day month year today tomorrow
    yesterday i i'm i'd i'll i've the a an and or of for in on at to we our you your they it this that what when
    where who how why health care social service services team teams group board trust council hospital clinic
    surgery house home office centre center school college university union nation nations national royal act
    plan do study check safety quality commission committee department unit ward street road avenue lane england
    scotland wales ireland britain kingdom europe africa asia america north south east west new london zoom
    microsoft google apple word excel outlook christmas easter eid ramadan diwali covid english french german
    polish arabic urdu bengali welsh chinese spanish black white lives matter mental first aid good great best
    big open plain calm safe question answer step appreciative inquiry sparkling moments role swap serious
    success review failing forward
    """
)
"""Words that are written with a capital in notes and are no person's name."""
