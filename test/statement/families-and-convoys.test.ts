import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { readOn } from './told.ts'

const PUBLISHED: CivilDay = '2025-06-08'
const { eventIn, figuresIn } = readOn(PUBLISHED)

test.each([
  "Із Росії та окупованих територій до України повернули 32 громадян у межах возз'єднання родин, повідомив Лубінець.",
  'Лубинец: 41 украинец вернулся домой из России, из них 18 содержались в центре временного содержания иностранцев.',
  'Ukraine brought home 24 citizens from Russia today under the family reunification procedure, ombudsman Lubinets said.',
])('who came to their families or from camps for foreigners came by no exchange: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.each([
  'Двух девочек забрали на этот раз из России домой, посредничал Катар. «Мы воссоединяем детей с близкими на Украине и в России», — сказала омбудсмен и поблагодарила посредников.',
  'Цього разу додому з Росії забрали двох дівчаток. Дякуємо Катару за посередництво, написав Лубінець.',
  'This time two girls were taken home from Russia. Qatar mediated, the ombudsman said, thanking the Emir.',
])('children come home by other ways: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.each([
  "146 захисників звільнено з полону. Окремо за процедурою возз'єднання родин додому приїхали 12 людей.",
  "Сьогодні 146 воїнів вдома. Їхні родини возз'єдналися. Дякуємо ОАЕ за посередництво. Це 63-й обмін.",
])('families that came together below soldiers make no other news of them: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toMatchObject({ ua_returned: 146 })
})

test('civilians who came to their families are in no sum of the exchange', () => {
  const text =
    "З російського полону повернулися 146 захисників. Того ж дня за процедурою возз'єднання сімей приїхали 12 цивільних."
  expect(eventIn(text)?.review).toMatchObject([{ code: 'figures_differ' }])
})

test.each([
  'Тіла 1212 військових так і лишились у рефрижераторах, заявляють росіяни: мовляв, українська сторона по них не приїхала. У Стамбулі сторони домовилися про 6000 тіл.',
  'Рефрижераторы с телами 1212 украинских военных стоят у границы: Киев за ними не приехал. По договоренностям в Стамбуле Россия готова передать 6000 тел.',
  'Thousands of bodies are still in the trucks: Kyiv did not come for them. Talks gave the sides an agreement on the return of 6,000 bodies. 08.06.2025',
])('bodies that nobody fetched came nowhere: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.each([
  'Обмен 175 на 175 состоялся сегодня. Благодаря мероприятиям за рамками обмена домой едут ещё 22 защитника.',
  'Сьогодні відбувся обмін 175 на 175. За межами обміну додому їдуть ще 22 захисники.',
  'Russia and Ukraine exchanged 175 prisoners each today. Another 22 defenders are coming home outside of the swap.',
])('who came beyond the exchange is counted on top: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toMatchObject({ ua_returned: 197, ua_outside_exchange: 22, ru_returned: 175 }) // prettier-ignore
})

test.each([
  'Обмін полоненими між Україною та Росією: 205 воїнів удома. За весь цей час на волю вийшли 4757 українців.',
  'Обмен пленными между Украиной и Россией: 205 воинов дома. За всё это время из плена вышли 4757 украинцев.',
  'Prisoner exchange between Ukraine and Russia: 205 soldiers are home. In all that time 4,757 Ukrainians have left captivity.',
])('what all this time brought is a sum of it: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toMatchObject({ ua_returned: 205 })
})

test.each([
  "Україні передано тіла 1000 військових. П'ять із них — українські військовослужбовці, чиє життя обірвалося в російському полоні.",
  'Украине переданы тела 1000 военных. Пять из них — украинские военнослужащие, чья жизнь оборвалась в российском плену.',
  'Ukraine has received the bodies of 1,000 soldiers. Five of them are servicemen whose lives ended in Russian captivity.',
])('whose life ended in captivity died there: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 1000, died_in_captivity: 5 })
})

test.each([
  'На родину отправлены четыре жителя Курской области, а в Украину — девять человек, рассказала Москалькова.',
  'Омбудсмены встретились на границе: домой в Россию отправлены четыре жителя Курской области, в Украину — девять человек для воссоединения с семьями.',
])('civilians who went both ways to their families were not exchanged: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})
