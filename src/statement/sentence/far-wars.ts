import { isYearWord } from '#statement/word/times.ts'
import { isIn, isOf } from '#statement/word/small-words.ts'
import { has, type Sentence } from './sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a sentence is of another war than this one: «захисники Алеппо», «У Лівії …», "the Houthis", "rebels".
 * Who came from there («серед них колумбієць») or fought there once is no such sign.
 */
export function namesFarWar(tokens: readonly Token[], sentence: Sentence): boolean {
  if (!isMarked(sentence.marks, FAR)) return false
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (isFarAt(tokens, sentence, at) && !isOfSome(tokens, sentence, at)) return true
  return false
}

const isFarAt = (tokens: readonly Token[], s: Sentence, at: number): boolean =>
  isFar(tokens[at]) ||
  ((isLand(tokens[at]) || isOnlyAfterIn(tokens[at])) &&
    (isWhere(tokens[at - 1]) || isWhose(s, at) || (at === s.from && isStop(tokens[at + 1])))) ||
  (isLand(tokens[at]) && isOfThem(s, at))

/** «захисники Гази» */
const isWhose = (s: Sentence, at: number): boolean => has(s, PEOPLE, { from: at - 1, to: at })

/** «84 сирійські бійці»; «84 захисники та два колумбійські бійці» are ours first. */
const isOfThem = (s: Sentence, at: number): boolean =>
  has(s, PEOPLE, { from: at, to: at + 2 }) && !has(s, PEOPLE, { from: s.from, to: at })

const PEOPLE: readonly Idea[] = ['military', 'defender', 'captive']

/** Tells whether a country is named of some of them: «серед них уродженець Сирії», «воював у Лівії». */
export const isOfSome = (tokens: readonly Token[], s: Sentence, at: number): boolean =>
  has(s, ['part', 'thanks'], { from: s.from, to: at }) ||
  tokens.slice(Math.max(s.from, at - SOME_WORDS), at).some((token) => isSome(token))

const SOME_WORDS = 5
const isSome = anyWord(`
  серед* среди* уродж* вихід* урож* выход* воюва* воював* воевал* служи* громадян* гражд*
  доброво* посередн* посредн* допомог* помощ* сприянн* участ* дяку* вдячн* благодар* візит*
  визит* проти против
  among* including* native* fought* served* citizen* volunteer* mediat* broker* help* thank*
  visit* against*
`)

/** Tells whether a country of other wars is named at all. */
export const isLand = soughtWords(
  /^(?:(?:судан|sudan|нігері|нигери|нігер$|нигер$|niger|mali$|malian|буркін|буркин|burkin|м'янм|мьянм|myanmar|бірм|бирм|burm|таїланд|таиланд|тайськ|тайск|thai|камбодж|cambod|пакистан|pakistan|india|ізраїл|израил|israel|сирі[яїйєю]|сири[яийею]|syria|ліван|ливан|leban|libya|іран|иран|iran|ірак|ирак|iraq|ємен|йемен|yemen|руанд|rwanda|ефіоп|эфиоп|ethiopia|еритре|эритре|eritrea|сомал|somal|камерун|cameroon|haiti|гаїт|гаити|мозамбік|мозамбик|mozambi|уганд|uganda|афган|afghan|талібан|талибан|taliban|вірмен|армени|армян|armenia|азербайдж|azerbaijan|косов|kosov|колумбі|колумби|colombia|венесуел|венесуэл|venezuel|філіппін|филиппин|philippin|в'єтнам|вьетнам|vietnam|гвіне|гвине|guinea|непал|nepal|еквадор|эквадор|ecuador|мексик|mexic|бангладеш|bangladesh|перуан|peruvian)[\p{L}'-]*|конго|congo|congolese|інді(?:я|ї|ю|єю|йськ\p{L}+|йц\p{L}+)|инди(?:я|и|ю|ей|йск\p{L}+|йц\p{L}+)|ліві(?:я|ї|ю|єю|йськ\p{L}+|йц\p{L}+)|ливи(?:я|и|ю|ей|йск\p{L}+|йц\p{L}+)|таліби|талибы)$/u,
)

const isFar = soughtWords(
  /^(?:(?:алеппо|aleppo|дамаск|damasc|ідліб|идлиб|idlib|латакі|латаки|latakia|курдськ|курдск|kurds?$|kurdish|хусит|houthi|дарфур|darfur|хартум|khartoum|ель-фашер|эль-фашер|el-fasher|туарег|tuareg|тигра[йї]|тыгра|tigray|амхар|amhara|кіншас|киншас|kinshasa|бамако|bamako|уагадугу|ouagadougou|ніамей|ниамей|niamey|кідал|кидал|kidal|палестин|palestin|хамас|hamas|хезбол|hezbollah|рамалл|ramallah|бейрут|beirut|баку$|бакинськ|бакинск|baku|єреван|ереван|yerevan|карабас|карабах|karabakh|артсах|арцах|artsakh|степанакерт|stepanakert|нахічеван|нахичеван|кашмір|кашмир|kashmir|белуджистан|balochistan|ісламабад|исламабад|islamabad|лахор|lahore|ваґ|wagah|attari|кабул|kabul|харам|haram|шабаб|shabaab|аракан|arakan|повстан[цч]|rebels?$|insurgent|джихадист|jihadi|guerrilla|militants$|пірат|пират|pirates?$|вестерплатт|westerplatte|пхеньян|pyongyang|ханой|hanoi|бангкок|bangkok|пномпен|phnom|каракас|caracas|тріполі|триполи|tripoli|бенгаз|benghazi|хафтар|haftar|могадішо|могадишо|mogadishu|друз(?:и|ів|ам|ами|ы)$|druze|бедуїн|бедуин|bedouin|сувейд|sweida|suwayda|дейр|deir|рафах|rafah|джуб[іеуаы]$|juba$|sanaa|goma$|gaza$|gazan|іділ$|игил$|isis$|rsf$|sdf$|farc$|фарк$|сдс$|сшр$)[\p{L}'-]*|курд(?:и|ів|ам|ами|ы|ов))$/u,
)

/** They mean something else elsewhere: «малі», «сані», «газу». */
const isOnlyAfterIn = soughtWords(`
  малі мали чад{,і,е} сан{і,е,у,а,ы} аден{,і,е,а,у} гомі газ{а,і,е,у,ы} вага{,х}
  chad aden
`)

const FAR = eitherOf(isLand.mark, isFar.mark, isOnlyAfterIn.mark)

const isWhere = anyWord('у в во з із зі из до сектор* in from to')
const isStop = anyWord(': . —')

/** Tells whether Ukraine, its officials or what Russia holds is named: what is told is of this war. */
export const namesThisWar = (tokens: readonly Token[], s: Sentence): boolean =>
  has(s, ['ua_voice']) || tokens.slice(s.from, s.to).some((token) => isOfThisWar(token))

const isOfThisWar = anyWord(`
  україн* украин* зсу всу київ* києв* киев* зеленськ* зеленск* коордштаб* російськ* российск*
  росія* росії* росією* россия* россии* россией* рф москв* маріупол* мариупол* азовстал*
  ukrain* kyiv* kiev* zelensk* russian russia* moscow* mariupol* azovstal*
`)

/** Tells whether a sentence is of a year before this war: «у 1920 році», "On this day in 1918", «1919: …». */
export const namesOldYear = (tokens: readonly Token[], s: Sentence): boolean =>
  s.numbers.some(
    (at) =>
      isOldYear(tokens[at]) &&
      (isYearWord(tokens[at + 1]) ||
        isInOrOf(tokens[at - 1]) ||
        (at === s.from && isStop(tokens[at + 1]))) &&
      !someToken(tokens, Math.max(s.from, at - AROUND), at, isSince) &&
      !someToken(tokens, at + 1, at + AROUND, isOfBirth),
  )

const AROUND = 4
const isOldYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.text.length === YEAR_DIGITS &&
  token.value >= OLDEST &&
  token.value < THIS_WAR
const YEAR_DIGITS = 4
const OLDEST = 1600
/** The year in which it began. */
const THIS_WAR = 2014
const isInOrOf = oneOf(isIn, isOf)
/** «найбільший від 1945 року» */
const isSince = anyWord(`
  народ* рожд* родив* родил* заснов* основан* від з із от с після после вперше* впервые*
  найбільш* крупнейш*
  born* found* since from after first* biggest* largest*
`)
/** «1990 року народження», «1129 полк» */
const isOfBirth = anyWord('народ* рожд* бригад* brigade* полк* школ*')
