const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** Given names by their stems (three languages); any ending of at most three letters may follow. */
const GIVEN = words(`
  адам аліс алін алл альбін анастас анатол ангелін андр анжел антон антонін анн арсен артем артур
  богдан борис борислав вадим валентин валер варвар василь васил василин вер верон вероні віктор вікторі
  віолет віт вітал владислав володимир всеволод вячеслав в'ячеслав галин ганн геннад генад георг герман
  глеб гліб григор дан данил дар дарин дем'ян денис дмитр дін ев елеонор елін ельдар ельвір емм ерік євген
  євгені єлизавет єгор жанн захар зінаїд зої зо зор іван іванн іванк ігор ізабелл іл ілл ілон інг інн ірин
  камі карин кат катерин кир кирил клим констант костянтин крістін кристин ксен лад лариса ларис леонід лес
  лев лід лідія лілі лін лук любов людмил маєт макар максим маргарит марин мар марі мар'ян марк март марф
  матві микит микол мирослав михайл наді наза назар наталі натал нестор нік нікіт ніл ніколь нін нонн оксан
  олег олександр олексі олекс олен олес олівер ольг олю орест остап павл павел петр петро поліна полін
  прохор раїс рант рамін ренат род родіон роксолан роман ростислав руслан савел сабін самуїл світлан
  святослав семен серг сергі софі соф станіслав степан стефані стеф сусанн таїс тамар тарас тетян тимофі
  тимур тит тихон уля уляна улян устин фаїн федір федор фелікс філіп франц харитон христин юліан юлі юл юрі
  юри ян ярин яким яків яков ярем яромир ярослав
  рустем шамсаїл шамсаил стів дональд donald rustem shamsail
  яна яни яні яну яною яном яне зоя зої зою зоєю єва єви єві єву євою ада ади аду юля юлі олі оля олю ніна ніни
  ева евы еву зоя зои зою яна яны яну оля оли олю
  александр алексе алёш андре анатоли васили виктор виктори витали владимир вячеслав геннади григори дмитри
  евгени екатерин елен елизавет игор иль ильд ирин кирилл константин ксени кристин леонид любов людмил мари
  матве михаил надежд натали никит никола олес ольг павел пётр петр полин светлан сергей серге степан татьян
  тимофе фёдор эдуард юри юли яков
  ivan petro mykola mykhailo mykhaylo oleksandr oleksii oleksiy olena olha oksana andrii andriy anatolii
  artem bohdan borys dmytro denys iryna ihor kateryna maksym maria mariia mykyta nataliia natalia oleh pavlo
  roman ruslan serhii serhiy sofiia stanislav stepan svitlana taras tetiana valentyna valerii vasyl viktor
  vitalii vitaliy vladyslav volodymyr vyacheslav yaroslav yevhen yevhenii yuliia yurii yuriy alexander alexei
  dmitry evgeny mikhail nikolai sergei vladimir yuri`)

/** Officials by stem, with the stem of their given name in the three languages. */
const OFFICIALS: readonly (readonly [surname: string, given: string])[] = [
  ['зеленськ', 'володимир'],
  ['зеленск', 'владимир'],
  ['zelensk', 'volodymyr'],
  ['лубін', 'дмитр'],
  ['лубин', 'дмитри'],
  ['lubinet', 'dmytro'],
  ['умєров', 'рустем'],
  ['умеров', 'рустем'],
  ['umerov', 'rustem'],
  ['буданов', 'кирил'],
  ['budanov', 'kyrylo'],
  ['мединськ', 'володимир'],
  ['мединск', 'владимир'],
  ['medinsk', 'vladimir'],
  ['москальков', 'тетян'],
  ['москалькова', 'татьян'],
  ['moskalkova', 'tatyana'],
  ['путін', 'володимир'],
  ['путин', 'владимир'],
  ['putin', 'vladimir'],
  ['трамп', 'дональд'],
  ['trump', 'donald'],
  ['ердоган', 'реджеп'],
  ['эрдоган', 'реджеп'],
  ['erdogan', 'recep'],
  ['єрмак', 'андрі'],
  ['ермак', 'андре'],
  ['yermak', 'andri'],
  ['сирськ', 'олександр'],
  ['саралієв', 'шамсаїл'],
  ['саралиев', 'шамсаил'],
  ['saraliev', 'shamsail'],
  ['віткофф', 'стів'],
  ['верещук', 'ірин'],
  ['vereshchuk', 'iryna'],
]

/** Words that a capital letter may stand on: places, peoples, offices, institutions, months, first words. */
const KNOWN = words(`
  украї украин росі росс рф российск російськ русск москв кремл білорус беларус belarus ukrain russia kremlin moscow
  київ києв киев kyiv донець донеч донец луган херсон запоріж запоріз запорож чорнобил чернобыл енергодар заес чаес аес харків харьков сум чернігів чернигов чернов
  маріупол мариупол азов азовстал бахмут покров авдіїв авдеев торець торецк лиман купʼян куп'ян купян оленів еленовк ізюм соледар
  дніпро днепр одес львів львов волин житомир полтав вінниц рівн тернопіл хмельни черкас черкащ кіровоград кропивниц
  миколаїв николаев закарпат івано-франків крим крым севастопол курськ курск бєлгород белгород брянськ брянск
  стамбул анкар туреччин туреч турц турци турк істанбул абу-дабі абу дабі даби женев ер-ріяд саудівськ саудовск аравія аравии аравії аравій
  об'єднан объединен арабськ арабск емірат эмират оає оаэ катар ватикан сша америк європ европ європейськ женевськ польщ польш німеч герман
  istanbul turk ankara geneva abu dhabi emirat qatar vatican saudi arabia arab united states america europe poland german swiss switzerland
  координаційн координационн штаб президент уповноважен уполномоченн омбудсман омбудсмен верховн рад кабінет міністр міністерств минобороны
  міноборон мвс сбу гур зсу всу нгу дпсу дсекс дснс мзс мнс оон мкчх мккк фсб гуф служб безпек безопас головн главн управлін управлен розвідк разведк
  збройн вооруж сил оборон національн национальн націонал гвард державн государств прикордон погранич поліц полиц військ воен вмс повітр десант морськ
  нацгвард нацгвардії нацгвардією терорборон територіальн тро теробороною червон красн хрест крест комітет комитет міжнародн международн рух товариств
  центр телеграм telegram facebook youtube дія тцк сп верховного головнокомандувач президента офіс офис об'єднаний штабу героям слав слава герої герой
  сумськ сумск загибл домой вдома удома голова голови глава главы head office foreign air force assault internal affairs interior
  героев завдяки благодаря допомог укрінформ націй держав організац родин тоді тогда its those such under what деталі здебільшого
  репатрійован репатріювал батьківщин день дня зміїн сєверодонецьк сіверськ северск гостомел франці нідерланд близьк сход
  секретар рнбо снбо
  дані даних данные данных це ця цей
  коордштаб мінреінтеграц минреинтеграц мінінтеграц федерац министерств госдум новост данн днк канал каналі окуп держприкордон
  нацполіц центральн донбас франц британ бельг румун молдов угорщин болгар ізраїл израил сектор родич шахра напередодн
  federation deputy prime minister main prisoner prisoners war treatment commissioner rights military special operations
  operation police navy territorial territory territories temporary temporarily occupied council secretary donbas british
  french pow pows convention conventions jan feb mar apr jun jul aug sep sept oct nov dec agreement agreements exchange bodies
  airborne ground transport joint center centre persons missing details defenders
  турецьк республік республик королівств королевств секретаріат секретариат белорусс мар'їн вугледар угледар курахів курахов
  курщин сполучен соединен соединён штат сухопутн десантн штурмов кількіст количеств родину
  kursk bryansk belgorod donetsk luhansk zaporizhzhia kharkiv kherson sumy chernihiv mariupol azov azovstal bakhmut pokrovsk
  avdiivka olenivka zmiinyi odesa lviv dnipro poltava crimea reintegration region oblast direction republic
  coordination headquarters president ombudsman armed forces national guard state border service security ministry defence defense mod red cross committee
  international information bureau staff general intelligence directorate central command tass ukrainian russian
  тасс ріа риа интерфакс інтерфакс reuters afp bbc
  січн лют берез квіт трав черв лип серп верес жовт листоп груд понеділ вівтор серед четвер п'ятниц субот неділ
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  великод різдв рождеств пасх незалежн independence easter christmas
  захисник захисниц защитник військов полонен цивільн боєц боєць бійц боец він вона вони хто які який яка чоловік жінк мати матір донька доньк син дитин дітей діти
  людин сьогодні сегодня today це цей ця ці на у в за із зі з до від під по про та і й а але також та о об але якщо коли як усі всі усього загалом серед додому
  одна один двоє троє четверо дві два три чотири п'ять шість сім вісім дев'ять десять він его ее их кто где when who all one the a an in on of at by for from he she they it we this these
  наймолодш найстарш більш багато деяк частин більшість кожн ще нагада дякуємо вдячн чекаємо разом родин сім'ї звільнен обмін обмен exchange репатріац тіл повернен прибул`)

const SURNAME =
  /(?:енк(?:о|а|у|ом|ові|ів|ами)?|чук(?:а|у|ом|ові|и)?|щук(?:а|у|ом|ові|и)?|[бвгджзклмнпрстфхцчшщ]юк(?:а|у|ом|ові|и)?|[аеиоуіяю]шин|ишин(?:а|у|ої|ій|им)?|дзе|швілі|швили|енк[ао]|(?:enko|chuk|shchuk|yuk|dze|shvili))$/iu
/** What a person does or is told of, right after the name. */
const PERSONAL =
  /^(?:повернувс|повернулас|повернули|повернут|звільнен[оі]|звільнил|зустріл|звільнен(?:ий|а)$|потрапи[вл]|служи[втл]|пробу[влт]|провів|провела|розпові[вл]|розповідає|каже|говорить|народи[вл]|перебува[влє]|воює|воюва[вл]|зустрі[вл]|обійня[вл]|вернулся|вернулась|служил|попал|рассказал|говорит|родил|находил|returned$|served$|came$|told$|says$|said$|spent$|was$)/iu

const plainOf = (text: string): string =>
  text.toLowerCase().replaceAll(/[’ʼ]/gu, "'").replaceAll('ё', 'е')

const stemOf = (list: readonly string[], extra: number) => (text: string) => {
  const lower = plainOf(text)
  return list.some((stem) => lower.startsWith(stem) && lower.length - stem.length <= extra)
}

const GIVEN_SET = new Set(GIVEN.map(plainOf))
const KNOWN_SET = new Set(KNOWN.map(plainOf))

/**
 * Whether a word is in a set, or is one of its stems with an ending: a long one after four letters, a
 * short one after three; what is shorter must be the whole word.
 */
function beginsIn(set: ReadonlySet<string>, text: string, ending: number): boolean {
  const lower = plainOf(text)
  if (set.has(lower)) return true
  for (let length = lower.length - 1; length >= 3; length -= 1) {
    const most = length > 3 ? ending : Math.min(ending, 3)
    if (lower.length - length > most) return false
    if (set.has(lower.slice(0, length))) return true
  }
  return false
}

/** Whether a word is a given name in some case. */
export const isGivenName = (text: string): boolean =>
  text.length > 2 && beginsIn(GIVEN_SET, text, 3) && !KNOWN_SET.has(text.toLowerCase())

/** Whether a capital letter on a word needs no explanation. */
export const isKnownWord = (text: string): boolean => {
  if (text.length < 5) return KNOWN_SET.has(text.toLowerCase()) || beginsIn(KNOWN_SET, text, 2)
  return text.split(/[-‑]/u).every((part) => beginsIn(KNOWN_SET, part, 6)) || isPlace(text)
}

/** Names of towns have endings that surnames hardly have. */
const isPlace = (text: string): boolean =>
  /(?:[аеиіуяюо]ївк|[бвгджзклмнпрстфхцчшщ]івк|град|піл|пол|[сц]ьк)(?:[аеиіїуюям]|ом|ою|у|і)?$/iu.test(
    text,
  )

/** Whether a word is an official's surname; with `given` whether both are the same official's. */
export const isOfficial = (text: string, given?: string): boolean =>
  OFFICIALS.some(
    ([surname, name]) =>
      stemOf([surname], 4)(text) && (given === undefined || stemOf([name], 3)(given)),
  )

export const looksLikeSurname = (text: string): boolean => SURNAME.test(text)
export const isPersonal = (text: string): boolean => PERSONAL.test(text)
