"""Words the name guard must know where notes are in German, in which every noun has a capital."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


THING_NAMES = _words(
    """
    april august baum berg blume busch ernst falk fink frank fuchs haas heide herbst hirsch horn iris jasmin kaiser
    klein koch könig kraft krone lang linde lilie mai mark mond nuß rose roth sommer stark star stein stern sturm
    till tanne viola vogel weber wein winter wolf zander
    """
)
"""Names that are also words: they count with a capital, and not after an article."""

ARTICLES = _words(
    """
    am ans beim das dem den der des die ein eine einem einen einer eines im ins jede jedem jeden jeder jedes kein
    keine keinem keinen keiner mein meine meinem meinen meiner unser unsere unserem unseren unserer vom zum zur dieser
    diese dieses diesem diesen viel mehr alle guter gute gutes
    """
)
"""After these, a capital begins a thing."""

FIRST_NAMES = _words(
    """
    achim agnes albrecht andrea andreas anett anette angelika anja anke anna annegret annelie annette annika antje
    armin arne astrid aylin barbara bärbel beate bernd bernhard bettina birgit birte bjarne björn bodo boris brigitte
    carina carla carmen carola carsten christa christel christian christiane christina christine christoph claudia
    claus cornelia dagmar daniela dariusz detlef dieter dietmar dilek dirk doris dorothea eberhard eckhard edeltraud
    elfriede elisabeth elke ellen elvira emine erich erika erwin eva fabian fatma felix florian franz franziska
    friedrich frieda fritz gabi gabriele georg gerd gerda gerhard gertrud gisela gottfried greta gudrun günter günther
    hanna hannelore hans harald hartmut hedwig heidi heike heiko heinrich heinz helena helene helga helmut henning
    herbert hermann hilde hildegard holger horst hubert ilona ilse inga inge ingeborg ingo ingrid irina irmgard jens
    joachim jochen johann johanna johannes jonas jörg josef julia julian jürgen jutta kai karin karl karla karsten
    katharina kathrin katja katrin kerstin kirsten klaus konrad kristin kurt lars laura lea lena leonie lothar lukas
    luise lutz magdalena maike manfred manuela marcel marcus margarete margit margot maria marianne marie marina mario
    marion markus marlene martin martina mathias matthias maximilian mechthild mehmet meike melanie merve michael
    michaela mirjam monika moritz mustafa nadine nicole niklas nina norbert olaf oliver ortrud otto patricia paul paula
    petra philipp rainer ralf reinhard reinhold renate ricarda rita robert roland rolf rosemarie rudolf rüdiger ruth
    sabine sabrina sandra sara sarah sebastian selma sibylle siegfried sigrid silke silvia simone sonja sophia sophie
    stefan stefanie steffen steffi stephan susanne sven swantje tanja thea theresa thomas thorsten tim tobias torsten
    udo ulf ulla ulrich ulrike ursula ute uwe vera verena veronika viktor volker waltraud walter wenke werner wiebke
    wilfried wilhelm willi wolfgang yasemin yusuf yvonne
    """
)
"""First names common where German is spoken, and none that is also an everyday word."""

NO_PERSON = _words(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember frühling sommer herbst winter woche tag abend morgen nacht pfleger schwester
    dienst team haus schule heim straße stiftung platz klinik krankenhaus kirche
    """
)
"""After a first name, these are no surname."""
