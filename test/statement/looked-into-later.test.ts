import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2025-08-14')

describe('a text that opens with how many years ago it was', () => {
  test.each([
    [
      'Рік тому, пізно ввечері 14 серпня, місто не лягало спати.\n\nЗ російської неволі повертають 84 наших. Назад їдуть 30 росіян.\n\nСьогодні о 17:00 на площі зберуться ті, хто повернувся.',
    ],
    ['#ЦейДень Рівно рік минув. До України повертаються 84 військові, автобуси гудуть.'],
    ['Рік, як удома Тарас. 14 серпня повертають десятьох цивільних із неволі.'],
    [
      'Год назад, вечером 14 августа, никто не спал.\n\nИз российского плена возвращают 84 человека. Взамен уезжают 30 россиян.',
    ],
    ['Ровно год: второй день большого обмена. Домой едут 84 человека из плена.'],
    [
      'One year on. Late in the evening of August 14 the buses arrive.\n\nFrom Russian captivity 84 defenders are coming home.',
    ],
  ])('tells nothing of today in the present tense: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    ['Рік тому ми обіцяли повернути всіх. Сьогодні обмін: додому повернулися 84 захисники.'],
    [
      'Три роки тому, 16 травня, вони пішли з «Азовсталі» в полон. Сьогодні вдома 84 з них: відбувся обмін.',
    ],
    [
      'Україна повернула з полону 84 людини. Рік тому, 14 червня, їхні рідні вийшли на першу акцію.',
    ],
    ['Год назад мы обещали вернуть всех. Сегодня из российского плена вернулись 84 украинца.'],
    ['One year on, the wait is over. Today 84 soldiers returned home from Russian captivity.'],
  ])('and is news where it comes back to today: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
  })
})

describe('a text that explains an exchange which is over', () => {
  test.each([
    [
      'Кого ми віддали за наших: пояснення Штабу\n\nПісля того, як 5 серпня завершився обмін, нас питають. Двадцять із них були колаборантами.\n\nНатомість удома 40 цивільних.',
    ],
    [
      'Кого отдали взамен? Объясняет омбудсмен\n\nПосле окончания обмена 5 августа нас спрашивали об этом. Взамен дома 40 гражданских.',
    ],
    [
      'Who was handed over? An explainer\n\nSince the exchange of August 5 ended readers have asked. In return 40 civilians are home.',
    ],
  ])('tells nothing of today: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    [
      'Хто вдома? Пояснює Штаб. Сьогодні відбувся обмін: повернулися 84 захисники. Обмін 5 серпня був меншим.',
    ],
    [
      'Who is home? We explain. Today 84 defenders returned from Russian captivity in an exchange. The exchange of August 5 was smaller.',
    ],
  ])('and is news where it answers of today: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
  })
})

describe('a text whose heading counts deaths and torture in captivity', () => {
  test.each([
    [
      'Понад 200 полонених загинули в російських тюрмах – розслідування\n\nІз 5 тисяч бранців, яких репатріювали, 206 повернулися мертвими. Минулими вихідними сторони відпустили по 300 живих.',
    ],
    [
      'Катування в колонії: 77 свідчень\n\nБили всіх. До України повернулися 77 вояків, п’ятеро повернулися мертвими.',
    ],
    [
      'Более 200 пленных умерли в российских тюрьмах\n\nИз пяти тысяч вернувшихся 206 приехали мертвыми. На прошлых выходных стороны отпустили по 300 живых.',
    ],
    [
      'More than 200 prisoners have died in Russian prisons, officials believe\n\nOf over 5,000 prisoners repatriated to Ukraine, 206 came home dead. Just last weekend 300 living prisoners were let go by each side.',
    ],
    [
      'Deaths in custody reach 300, prosecutors say\n\nThe bodies of 300 prisoners of war have been returned to Ukraine.',
    ],
  ])('tells no return of the day: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('and is news where it tells of today', () => {
    expect(
      toldIn(
        'Катування, голод, хвороби. Сьогодні з російської неволі повернулися 84 захисники: відбувся обмін.',
      ),
    ).toBe('told 2025-08-14')
  })

  test('those who were freed «у різних обмінах» came on many days', () => {
    expect(toldIn('Дев’ятьох поранених звільнено в різних обмінах.')).toBe('none')
    expect(toldIn('Девять раненых освобождены в разных обменах.')).toBe('none')
    expect(toldIn('Nine of the wounded were freed in several swaps.')).toBe('none')
  })
})
