import { pick } from './choose.ts'
import { numberIn, type Row, wordsIn } from './table.ts'

const soldiers = (count: number): string =>
  count % 10 === 1 && count % 100 !== 11
    ? `возвращён ${count} российский военнослужащий`
    : `возвращены ${count} российских военнослужащих`

const MEDIATORS: Readonly<Record<string, string>> = { UAE: 'ОАЭ', USA: 'США', Turkey: 'Турция' }

function mediation(row: Row): string {
  const names = wordsIn(row, 'mediators')
    .split(';')
    .map((name) => MEDIATORS[name.trim()] ?? '')
    .filter((name) => name !== '')
  return names.length === 0
    ? ''
    : `Гуманитарное посредничество при возвращении военнослужащих ${names[0] === 'Турция' ? 'обеспечила' : 'обеспечили'} ${names.join(' и ')}.`
}

const residents = (count: number): string =>
  `Отдельно домой ${count === 3 ? 'вернулись трое' : `вернулись ${count}`} жителей Курской области, которых удерживали на Украине.`

/** What the row says that the ministry itself stated: «Russian MoD (157 and 3 residents …)». */
function statedBy(row: Row): Readonly<{ people: number | null; residents: number | null }> | null {
  const by = wordsIn(row, 'ru_figure_stated_by')
  if (!by.startsWith('Russian MoD')) return null
  const [, people, civilians] = /^Russian MoD \((\d+)(?: and (\d+) residents)?/u.exec(by) ?? []
  return {
    people: people === undefined ? numberIn(row, 'ru_returned_total') : Number(people),
    residents: civilians === undefined ? null : Number(civilians),
  }
}

const WITHHELD =
  'Сегодня в соответствии со стамбульскими договорённостями возвращена группа российских военнослужащих. Аналогичное число военнопленных передано украинской стороне.'

function returned(row: Row, people: number): string {
  const ours = `Сегодня из плена, с подконтрольной Киеву территории, ${soldiers(people)}.`
  if (row.date >= '2024') return `${ours} Взамен переданы ${people} военнопленных ВСУ.`
  return pick(row.name, 'ru', [
    `По итогам переговоров сегодня с подконтрольной Киеву территории ${soldiers(people)}.`,
    `${ours} В плену их жизнь была под угрозой.`,
  ])
}

/** Writes the Russian Ministry of Defence's post on an exchange; null where the row does not name it. */
export function ministryText(row: Row): string | null {
  const stated = statedBy(row)
  if (stated === null) return null
  const { people, residents: civilians } = stated
  return [
    people === null ? WITHHELD : returned(row, people),
    civilians === null ? '' : residents(civilians),
    mediation(row),
    row.date >= '2024'
      ? 'Сейчас возвращённые находятся в Белоруссии, с ними работают врачи и психологи.'
      : 'Возвращённых доставят в Москву для лечения и восстановления.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Who tells of bodies handed to Russia, and the text; null where the row names neither of our holders. */
export function russianBodies(row: Row): Readonly<{ by: 'mod' | 'tass'; text: string }> | null {
  const by = wordsIn(row, 'ru_figure_stated_by')
  const count = numberIn(row, 'bodies_to_ru')
  if (count === null) return null
  if (by.startsWith('TASS')) return { by: 'tass', text: agency(row, count) }
  return by.startsWith('Russian MoD') ? { by: 'mod', text: ministry(by, count) } : null
}

const ministry = (by: string, count: number): string => {
  const total = /total (\d+)/u.exec(by)?.[1]
  const so =
    total === undefined
      ? ''
      : ` Всего по этим договорённостям российской стороне передано ${total}.`
  return `В соответствии со стамбульскими договорённостями украинская сторона передала тела ${count} ${count % 10 === 1 && count % 100 !== 11 ? 'погибшего российского военнослужащего' : 'погибших российских военнослужащих'}.${so}`
}

function agency(row: Row, count: number): string {
  if (count > 0)
    return `Россия получила тела ${count} погибших военнослужащих, сообщил ТАСС источник.`
  return pick(row.name, 'none', [
    'Россия сегодня не получила от Украины ни одного тела своих военнослужащих, сообщил ТАСС осведомлённый источник.',
    'Ни одного тела российских военнослужащих украинская сторона сегодня не передала, сказал ТАСС источник.',
  ])
}
