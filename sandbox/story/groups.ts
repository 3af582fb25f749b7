/** A group that a row names, in Ukrainian, and how many of it, where published. */
export type Group = Readonly<{ words: string; count: number | null }>

type Vocabulary = readonly (readonly [RegExp, string])[]

const GROUPS: Vocabulary = [
  [/\bMariupol\b/u, 'оборонці Маріуполя'],
  [/\bAzovstal\b/u, 'захисники «Азовсталі»'],
  [/\bAzov\b/u, 'бійці «Азову»'],
  [/\bZmiinyi\b/u, 'захисники острова Зміїний'],
  [/\bChornobyl NPP\b/u, 'вартові Чорнобильської АЕС'],
  [/\bBakhmut\b/u, 'ті, хто воював під Бахмутом'],
  [/(?<!no )\bofficers\b/u, 'офіцери'],
  [/\bconscripts\b/u, 'військовослужбовці строкової служби'],
  [/\bconvicted\b/u, 'незаконно засуджені в росії'],
  [/\bheld since 2022/u, 'ті, хто був у неволі з 2022 року'],
  [/\bcivilians held since 2014-2017\b/u, 'цивільні, яких утримували ще з 2014–2017 років'],
  [/\bmissing\b/u, 'ті, хто вважався зниклим безвісти'],
  [/\bwounded\/ill\b/u, 'поранені та хворі'],
  [/\bseverely wounded\b|\bseriously ill and wounded\b/u, 'тяжкопоранені'],
  [/\bseriously ill\b|\bwounded,? and ill\b|\bwounded, ill\b/u, 'тяжкохворі'],
  [/(?<!severely |ill and )\bwounded\b(?!\/)/u, 'поранені'],
  [/\bunder 25\b/u, 'молоді люди віком до 25 років'],
  [/\bborn after 2000\b/u, 'народжені після 2000 року'],
  [/\bforeigners\b/u, 'іноземні громадяни'],
  [/\bmedics?\b/u, 'медики'],
  [/\bparamedic\b/u, 'парамедикиня'],
  [/\bjournalists\b/u, 'журналісти'],
  [/\bpriests\b/u, 'священники'],
  [/\bpregnant servicewoman\b/u, 'вагітна військовослужбовиця'],
]

const SERVICES: Vocabulary = [
  [/\bArmed Forces\b/u, 'Збройних Сил України'],
  [/\barmy\b/u, 'Сухопутних військ'],
  [/\bNavy\b/u, 'Військово-Морських Сил'],
  [/\bAir Force\b|\bair force\b/u, 'Повітряних Сил'],
  [/\bairborne\b/u, 'Десантно-штурмових військ'],
  [/\bunmanned systems\b/u, 'Сил безпілотних систем'],
  [/\bterritorial defence\b/u, 'Сил територіальної оборони'],
  [/\bNational Guard\b/u, 'Національної гвардії України'],
  [/\bborder guards\b/u, 'Державної прикордонної служби України'],
  [/\btransport service\b/u, 'Державної спеціальної служби транспорту'],
  [/\bemergency service\b/u, 'Державної служби з надзвичайних ситуацій'],
  [/\bpolice\b/u, 'Національної поліції України'],
]

/** A count stands after the name: «Azov 34», «Azovstal (95)», «held since 2022: 139». */
const withCount = (pattern: RegExp): RegExp =>
  new RegExp(`(?:${pattern.source})(?::? \\(?(?<count>\\d+)\\b)?`, 'u')

function found(cell: string, vocabulary: Vocabulary): readonly Group[] {
  return vocabulary.flatMap(([pattern, words]) => {
    const match = withCount(pattern).exec(cell)
    if (match === null) return []
    const count = match.groups?.['count']
    return [{ words, count: count === undefined ? null : Number(count) }]
  })
}

/** People held outside the exchange have a sentence of their own. */
const withoutOutside = (cell: string): string => cell.replace(/\d+ [^;]*outside the exchange/u, '')

/** Reads the groups that a row's `categories` names; words it does not know are left out. */
export const groupsIn = (categories: string): readonly Group[] =>
  found(withoutOutside(categories), GROUPS)

/** Reads the services that a row's `categories` names, in the genitive. */
export const servicesIn = (categories: string): readonly Group[] => found(categories, SERVICES)

/** How many came home outside the exchange itself; null where the row knows of none. */
export function outsideIn(categories: string): number | null {
  const count = /(\d+) [^;]*outside the exchange/u.exec(categories)?.[1]
  return count === undefined ? null : Number(count)
}
