import type { Vocabulary } from '#statement/word/lexicon.ts'

/** What the words of a post may stand for. To teach the extractor a word, add it under its idea. */
const IDEAS = [
  /** Words that look like others and mean none of them: they hide every idea inside them. */
  'noise',

  // Who is counted.
  'person',
  'military',
  /** Said of Ukraine's own only: захисник. */
  'defender',
  'captive',
  'civilian',
  'child',
  'woman',
  'man',
  'officer',
  'rank',
  /** Counted too, but neither people nor bodies: years, days, exchanges. */
  'unit',
  /** What may be given of the dead or for them, and is none of them: lists, samples, belongings. */
  'thing',
  /** Named instead of soldiers where nobody is counted. */
  'wounded',
  'body',
  'dead',
  'ukrainian',
  'russian',
  'own',

  // Who acts, and towards whom.
  'ukraine',
  'to_ukraine',
  'russia',
  'to_russia',
  'from_russia',
  'from_ukraine',
  'captivity',
  'home',

  // What happens.
  'exchange',
  'exchanged',
  'repatriation',
  'happened',
  /** By way of an exchange: evidence only beside a verb of return. */
  'through',
  'returned',
  'to_return',
  'managed',
  'gave',
  'received',

  /** Other countries, whose releases are no exchange between the two. */
  'elsewhere',
  /** The same between others: Israel and Hamas, spies. */
  'foreign',
  /** No Ukrainians were part of what is told: «українців серед них немає». */
  'without_ours',
  /** Two things have nothing to do with each other: "an unrelated exchange". */
  'unrelated',
  /** Volunteers of other countries, and where they are at home: «колумбійці», «до Тбілісі». */
  'abroad',
  /** A town meets or buries its own fallen, whenever they came: «живим коридором», «день жалоби». */
  'farewell',
  /** Where Russia's own dead are brought to by itself: «до Бурятії», «вантаж 200». */
  'their_region',
  /** How people die abroad without a war, and who brings them home then: «ДТП», «консульство». */
  'mishap',
  /** Lands and wars whose dead are none of this war: «Китай», «у Другій світовій»; asked of the dead alone. */
  'other_land',
  /** The dead who are dug up, found or laid anew here: «ексгумація», «перепоховали»; nobody gave them over. */
  'unearthed',
  /** From one town of Ukraine to another: «з Києва до Львова»; no side gives the other anything. */
  'inland',
  /** Some of those who came, counted by where they live: «троє вінничан». */
  'local',
  /** People came home, and it was no exchange: «без обміну», deported. */
  'no_exchange',
  /** Something else is exchanged, and the exchange itself hidden: «обмін студентами», "school exchange". */
  'swap_of_things',
  /** Words of study, sport and money: where several of them stand, an exchange is one of theirs. */
  'peacetime',
  /** Nobody came: those who are counted are played in an exercise. */
  'drill',
  /** A film, a book, an exercise: what is told in it has not happened. */
  'fiction',
  /** A report that counts or questions people who came back some time: «опитали 203 звільнених». */
  'study',
  /** What a text may be about instead: a visit, a meeting, talks, an award, a law, a funeral, a plane that landed. */
  'other_deed',

  // Whether it has happened, and when.
  'will',
  /** Only imagined: «мрію», "imagine". */
  'unreal',
  'denied',
  /** Says of the whole sentence that it has not happened: «не передані». */
  'refuted',
  /** Takes back what was said before: «Уточнення:», «у дописі була помилка». */
  'erratum',
  /** Only somebody's word: «нібито». */
  'alleged',
  'recall',
  /** Begins background that runs to the end of the text. */
  'background',
  'afterwards',
  /** Measures one event by all others: «найбільший обмін від початку війни». */
  'greatest',
  /** «вперше від лютого» */
  'first_since',
  'total',
  'total_maybe',
  /** «такий підсумок»: sums up what stands before it. */
  'total_back',
  /** «таку цифру назвав …»: speaks of the number before it. */
  'such_figure',
  /** «цифра така», "the figures": leads to a count. */
  'these_figures',
  /** «у росіян числа інші», "Russia has other figures": leads to Russia's own count, and the other one is Ukraine's. */
  'their_own_count',
  /** «у відповіді на запит»: who is asked gives sums. */
  'asked',
  /** «вже»: for bodies without a day a sign of a running total. */
  'already',
  'today',
  'yesterday',
  'tonight',

  /** «обмін ще не почався», "has not been confirmed": the text itself takes its news back. */
  'unconfirmed',

  // How figures hang together.
  'part',
  /** Goes on with what the sentence before began. */
  'also',
  /** Said of some of them (caught, served, convicted): the number is a part. */
  'captured',
  /** «особливість обміну»: what follows is said of some of them. */
  'trait',
  /** «довічні вироки»: so many of them had been sentenced. */
  'sentenced',
  'all',
  'each',
  'same_number',
  /** The swap was even, said without the word of a number: «один за одного», «таку ж групу», "like for like". */
  'evenly',
  'in_return',
  'approximate',
  'none',
  'outside',
  'stage',
  'final',
  'this_year',
  'formula',
  'died_captive',

  // Whose word it is.
  'hedge',
  'ua_voice',
  'ru_voice',
  'unnamed',
  'silent',
  'thanks',

  // What was agreed.
  'agreed',
  /** Somebody agrees to do something: not done yet. */
  'agreeing',
  'list',
] as const

export type Idea = (typeof IDEAS)[number]
export type Words = Vocabulary<Idea>
