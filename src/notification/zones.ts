/** A city of a time zone, so that a place sent once finds the zone near it: degrees north and east. */
type City = readonly [zone: string, north: number, east: number]

/**
 * The zones that a chat may choose, by where Ukrainians live now and where the journalists are; a zone
 * may have several cities.
 */
const CITIES: readonly City[] = [
  ['Europe/Kyiv', 50.45, 30.52],
  ['Europe/Kyiv', 49.84, 24.03],
  ['Europe/Kyiv', 46.48, 30.73],
  ['Europe/Kyiv', 49.99, 36.23],
  ['Europe/Kyiv', 48.46, 35.05],
  ['Europe/Kyiv', 48.02, 37.8],
  ['Europe/Kyiv', 48.57, 39.31],
  ['Europe/Kyiv', 48.62, 22.29],
  ['Europe/Chisinau', 47.01, 28.86],
  ['Europe/Bucharest', 44.43, 26.1],
  ['Europe/Sofia', 42.7, 23.32],
  ['Europe/Vilnius', 54.69, 25.28],
  ['Europe/Riga', 56.95, 24.11],
  ['Europe/Tallinn', 59.44, 24.75],
  ['Europe/Helsinki', 60.17, 24.94],
  ['Europe/Athens', 37.98, 23.73],
  ['Europe/Warsaw', 52.23, 21.01],
  ['Europe/Warsaw', 50.06, 19.94],
  ['Europe/Warsaw', 51.11, 17.03],
  ['Europe/Warsaw', 54.35, 18.65],
  ['Europe/Prague', 50.08, 14.44],
  ['Europe/Prague', 49.2, 16.61],
  ['Europe/Bratislava', 48.15, 17.11],
  ['Europe/Budapest', 47.5, 19.04],
  ['Europe/Vienna', 48.21, 16.37],
  ['Europe/Berlin', 52.52, 13.4],
  ['Europe/Berlin', 48.14, 11.58],
  ['Europe/Berlin', 50.94, 6.96],
  ['Europe/Berlin', 53.55, 9.99],
  ['Europe/Zurich', 47.38, 8.54],
  ['Europe/Zurich', 46.2, 6.14],
  ['Europe/Brussels', 50.85, 4.35],
  ['Europe/Amsterdam', 52.37, 4.9],
  ['Europe/Paris', 48.86, 2.35],
  ['Europe/Paris', 43.3, 5.37],
  ['Europe/Rome', 41.9, 12.5],
  ['Europe/Rome', 45.46, 9.19],
  ['Europe/Rome', 40.85, 14.27],
  ['Europe/Madrid', 40.42, -3.7],
  ['Europe/Madrid', 41.39, 2.17],
  ['Europe/Madrid', 38.35, -0.48],
  ['Europe/Copenhagen', 55.68, 12.57],
  ['Europe/Stockholm', 59.33, 18.07],
  ['Europe/Oslo', 59.91, 10.75],
  ['Europe/London', 51.51, -0.13],
  ['Europe/London', 53.48, -2.24],
  ['Europe/London', 55.95, -3.19],
  ['Europe/Dublin', 53.35, -6.26],
  ['Europe/Lisbon', 38.72, -9.14],
  ['Europe/Istanbul', 41.01, 28.98],
  ['Europe/Istanbul', 36.9, 30.7],
  ['Asia/Jerusalem', 32.08, 34.78],
  ['Asia/Tbilisi', 41.72, 44.79],
  ['Asia/Dubai', 25.2, 55.27],
  ['America/New_York', 40.71, -74.01],
  ['America/New_York', 38.91, -77.04],
  ['America/New_York', 27.95, -82.46],
  ['America/Toronto', 43.65, -79.38],
  ['America/Chicago', 41.88, -87.63],
  ['America/Winnipeg', 49.9, -97.14],
  ['America/Edmonton', 53.55, -113.49],
  ['America/Los_Angeles', 34.05, -118.24],
  ['America/Los_Angeles', 47.61, -122.33],
  ['America/Vancouver', 49.28, -123.12],
  ['Australia/Sydney', -33.87, 151.21],
  ['Australia/Sydney', -37.81, 144.96],
]

/** The zones that a chat may choose. */
export const ZONES: readonly string[] = [...new Set(CITIES.map(([zone]) => zone))]

/** Zones on the first page of the list. */
export const COMMON_ZONES: readonly string[] = [
  'Europe/Kyiv',
  'Europe/Warsaw',
  'Europe/Berlin',
  'Europe/Prague',
  'Europe/Vilnius',
  'Europe/Rome',
  'Europe/Madrid',
  'Europe/London',
  'Europe/Istanbul',
  'America/New_York',
  'America/Toronto',
  'America/Los_Angeles',
]

/** Finds the zone of the nearest known city to a place in degrees; only a suggestion to confirm. */
export function zoneNear(north: number, east: number): string {
  const distances = CITIES.map(([zone, lat, lon]) => ({
    zone,
    at: nearness(north, east, lat, lon),
  }))
  return distances.reduce((best, one) => (one.at > best.at ? one : best)).zone
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The cosine of the angle between two places on the globe: the nearer, the greater. */
function nearness(...[north, east, lat, lon]: [number, number, number, number]): number {
  return (
    Math.sin(radians(north)) * Math.sin(radians(lat)) +
    Math.cos(radians(north)) * Math.cos(radians(lat)) * Math.cos(radians(east - lon))
  )
}
