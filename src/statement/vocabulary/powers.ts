import type { Mediator } from '#statement/statement.ts'
import type { Vocabulary } from '#statement/word/lexicon.ts'

/** Who may mediate, in every language of the posts. */
export const MEDIATORS = {
  UAE: [
    'emirati-brokered|emirati-mediated|emirates-brokered|emirates-mediated',
    'oae|оае|оаэ|uae*|емірат*|эмират*|emirates*|emirati',
    "об'єднан* арабськ* емірат*",
    'объединенн* арабск* эмират*',
    'united arab emirates',
    'абу-дабі|абу-даби',
    'abu dhabi',
    'бін|бен|bin заїд*|заид*|zayed',
  ],
  USA: [
    'us-brokered|us-mediated',
    'сша|usa',
    'сполучен* штат*',
    'штати|штатам|штатами|штаты',
    'соединенн* штат*',
    'united states',
    'америк*|америці',
    'вашингтон*|washington*',
    'u . s',
    'the us',
    'us support|mediation|assistance|help|efforts|envoy',
    'american mediat*|intermediar*|go-between*|broker*|negotiat*|diplomat*|envoy*|partner*|colleague*|counterpart*|friends|side|support|assistance|help|efforts',
  ],
  Turkey: [
    'туреччин*|турці*|турецьк*',
    'турци*|турецк*',
    'turkey*|turkiye*|türkiye*|turkish',
    'анкар*|ankara',
    'ердоган*|эрдоган*|erdogan*|erdoğan*',
  ],
  Vatican: [
    'ватикан*|vatican*',
    'пап* римськ*|римск*|франциск*',
    'папі|папе',
    'holy see',
    'апостольськ*|святійш*|святого|святому|святым престол*',
    'апостольск*|святейш* престол*',
    'понтифік*|понтифик*|pontiff',
    'pope',
    'holy father',
    'пап* лев*|леву|льву',
    'дзупп*|зуппи|zuppi',
  ],
  'Saudi Arabia': [
    'саудівськ*|саудовск*|saudi',
    'бін|бен|bin салман*|salman*',
    'ер-ріяд*|эр-рияд*|riyadh',
    'наслідн*|спадкоємн*|наследн* принц*',
    'crown prince',
  ],
  Qatar: ['катар*|qatar*|доха|дохи|дохе|doha'],
  ICRC: [
    'червон* хрест*|хресту|хреста',
    'красн* крест*',
    'red cross',
    "red cross's ~ committee",
    'мкчх|мккк|icrc*',
    'червонохрест*|краснокрест*',
    'міжнародн* комітет* червоного',
    'международн* комитет* красного',
    'international committee of the red',
  ],
} as const satisfies Vocabulary<Mediator>

/** Where agreements were made, and formulas that name one. */
export const ACCORDS = {
  istanbul: ['стамбул*|istanbul*'],
  turkey: ['туреччин*|турци*|turkey|turkiye|türkiye'],
  geneva: ['женев*|geneva'],
  abu_dhabi: ['абу-дабі|абу-даби|абу', 'abu dhabi'],
  thousand: [
    'тисяч* на тисячу',
    'тысяч* на тысячу',
    'thousand-for-thousand',
    'thousand for ~ thousand',
  ],
  combined: [
    'комбінован*|комбинирован*|combined|mixed',
    'частин*|частина ~ обмін*|звільнен* ~ домовлен*',
    'part of ~ exchange ~ agreement*',
  ],
  conventions: ['женевськ* конвенц*', 'женевск* конвенц*', 'geneva convention*'],
} as const satisfies Vocabulary<string>

export type Accord = keyof typeof ACCORDS
