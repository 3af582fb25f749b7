import type { Vocabulary } from '#statement/word/lexicon.ts'

/** Where bodies come from, in every language of the posts; the key is the name in English. */
export const PLACES = {
  Donetsk: ['донецьк*|донеччин*|донецк*|donetsk'],
  Luhansk: ['луганськ*|луганщин*|луганск*|luhansk*|lugansk*'],
  Zaporizhzhia: [
    'запорізьк*|запоріжж*|запорожск*|запорожь*|запорожи*|zaporizh*|zaporozh*|zaporiz*',
  ],
  Kharkiv: ['харківськ*|харківщин*|харьковск*|харьков*|kharkiv*|kharkov*'],
  Kherson: ['херсонськ*|херсонщин*|херсон*|kherson*'],
  Sumy: ['сумськ*|сумщин*|сумск*|sumy'],
  Kursk: ['курськ*|курщин*|курск*|kursk'],
  Kyiv: ['київськ*|київщин*|киевск*|kyiv|kiev'],
  Chernihiv: ['чернігівськ*|черниговск*|chernihiv'],
  Mykolaiv: ['миколаївськ*|николаевск*|mykolaiv'],
  Bakhmut: ['бахмут*|артемовск*|артёмовск*|bakhmut*|artemovsk|artyomovsk'],
  Avdiivka: [
    'авдіївськ*|авдеевск*|авдіївк*|авдіївц*|авдеевк*|avdiivk*|avdeevk*|avdiyivk*|avdeyevk*',
  ],
  Marinka: [
    "мар'їнськ*|мар'їнк*|мар'їнц*|марьинск*|марьинк*|marinka|maryinka|mariinka|maryinsk*|marinsk*",
  ],
  Vuhledar: [
    'вугледарськ*|вугледар*|угледарск*|угледар*|vuhledar*|ugledar*|vugledar*',
    'coal mining',
  ],
  Pokrovsk: ['покровськ*|покровск*|pokrovsk*'],
  Kurakhove: ['курахівськ*|курахов*|кураховск*|kurakh*'],
  Toretsk: ['торецьк*|торецк*|toretsk'],
  Kupiansk: ["куп'янськ*|купянск*|kupiansk|kupyansk"],
  Lyman: ['лиманськ*|лиманск*|lyman'],
  Kramatorsk: ['краматорськ*|краматорск*|kramatorsk'],
  Soledar: ['соледарськ*|соледар*|соледарск*|soledar'],
  Siverodonetsk: [
    'сєвєродонецьк*|сіверськодонецьк*|северодонецк*|severodonetsk|sievierodonetsk|siverskodonetsk',
  ],
  Siversk: ['сіверськ*|северск*|siversk'],
  Svatove: ['сватівськ*|сватов*|сватовск*|svatove|svatovo'],
  Rubizhne: ['рубіжанськ*|рубіжн*|рубежанск*|рубежн*|rubizhne|rubezhnoye'],
  Lysychansk: ['лисичанськ*|лисичанск*|lysychansk|lisichansk'],
  Popasna: ['попаснянськ*|попасн*|попаснянск*|popasna'],
  Robotyne: ['роботин*|работин*|robotyne|rabotino'],
  Oleshky: ['олешк*|олешок|алешк*|oleshky'],
  Selydove: ['селидівськ*|селидов*|селидовск*|selydove'],
  Myrnohrad: ['мирноградськ*|мирноград*|myrnohrad'],
  Ocheretyne: ['очеретин*|ocheretyne'],
  Novohrodivka: ['новогродівськ*|новогродівк*|новогродовк*|новогродовск*|novohrodivka'],
  Krasnohorivka: ['красногорівськ*|красногорівк*|красногоровк*|krasnohorivka'],
  Bilohorivka: ['білогорівк*|белогоровк*|bilohorivka'],
  Stepnohirsk: ['степногірськ*|степногорск*|stepnohirsk'],
  Rodynske: ['родинське|родинського|родинському|родинское|rodynske'],
  Mykolaivka: ['миколаївк*|николаевк*|mykolaivka'],
  Sudzha: ['суджанськ*|судж*|суджанск*|sudzha'],
  Belgorod: ['бєлгородськ*|бєлгородщин*|бєлгород*|белгородск*|белгород*|belgorod'],
  Bryansk: ['брянськ*|брянщин*|брянск*|bryansk'],
  Poltava: ['полтавськ*|полтавщин*|полтавск*|poltava'],
  Horlivka: ['горлівськ*|горлівк*|горлівц*|горловк*|горловск*|horlivka|gorlovka'],
  Kostiantynivka: ['костянтинівськ*|костянтинівк*|константиновск*|константиновк*|kostiantynivka'],
  'Chasiv Yar': [
    'часів-яр*|часовояр*|часівяр*',
    'часів|часового|часовому|часовим|часовым|часов яр*|яру',
    'chasiv yar',
  ],
  Dobropillia: ['добропільськ*|добропілл*|добропольск*|доброполь*|dobropillia|dobropillya'],
  Novopavlivka: ['новопавлівськ*|новопавлівк*|новопавловск*|новопавловк*|novopavlivka'],
  Huliaipole: ['гуляйпільськ*|гуляйпол*|гуляйпольск*|huliaipole|hulyaipole'],
  Orikhiv: ['оріхівськ*|оріхів|ореховск*|орехов|orikhiv'],
  Vovchansk: ['вовчанськ*|волчанск*|vovchansk'],
  Sloviansk: ["слов'янськ*|славянск*|sloviansk|slovyansk"],
  Izium: ['ізюмськ*|изюмск*|izium|izyum'],
  Dnipropetrovsk: ['дніпропетровськ*|дніпропетровщин*|днепропетровск*|dnipropetrovsk'],
  Oleksandrivka: ['олександрівськ*|александровск*|oleksandrivka'],
  'Velyka Novosilka': [
    'великоновосілківськ*|великоновосел*',
    'велика|великої|великою|великій|велику|великая|великой|большая|большой новосілк*|новоселк*',
    'velyka novosilka',
  ],
  Prydniprovske: ['придніпровськ*|приднепровск*|prydniprovske'],
  Krynky: ['кринк*|крынк*|krynky'],
  Olenivka: ['оленівк*|оленівц*|еленовк*|olenivka|yelenovka'],
  Mariupol: ['маріуполь|маріуполя|маріуполі|мариуполь|мариуполя|mariupol'],
  Azovstal: ['азовсталі|азовстали|азовсталь|azovstal'],
} as const satisfies Vocabulary<string>

export type PlaceName = keyof typeof PLACES

/** Words that make a place name an origin. */
export const ORIGINS = {
  direction: [
    'напрямк*|напрямок|напрямах|напрями|ділянк*',
    'направлени*',
    'direction|directions|sector|sectors|axis|front|fronts|axes|area|areas|section|sections',
  ],
  region: ['област*', 'oblast*|region|regions'],
  fought: [
    'загинули|загинув|загибл*|полегл*|полягли|поліг|воюва*|билися|бився|боронили|тримали|захищали',
    'віддали|віддав|поклали|поклав життя|голови|голову',
    'отдали|отдал|положили жизнь|жизни|головы',
    'lost|gave|laid ~ life|lives',
    'погиб*|сража*|воева*|павш*|защища*|оборонял*|пали|пал',
    'fought|fighting|killed|died|fell|fallen|defended',
  ],
  morgue: [
    'морг|морги|моргу|морга|морзі|моргом|моргів|моргах|моргов|морге',
    'morgue|morgues|mortuar*',
  ],
  occupied: [
    'з|із|зі тимчасово окупован*|непідконтрольн*',
    'з|із тот',
    'з|із|зі окупован* територі*',
    'с|из оккупирован* территори*',
    'from|of ~ russian-occupied|russia-occupied',
    'from|of ~ occupied territor*|areas|regions',
    'с|из временно оккупирован*|оккупирован*',
    'from|of ~ temporarily occupied|occupied',
    'с|из|від вот|тот',
  ],
} as const satisfies Vocabulary<string>

export type Origin = keyof typeof ORIGINS
