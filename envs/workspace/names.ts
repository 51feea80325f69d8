/** First and last names; each person has one of each, by place. */
const firstNames =
  'Anna Bela Carl Dora Emil Frida Georg Hanna Ivan Julia Kaspar Lena Mario Nora Otto Paula Quirin Rosa Simon Tilda Udo Vera Walter Xenia Yannick Zoe Arno Britta Conrad Doris Egon Fanny Gregor Helga Ilse Jakob Karla Leon Mina Niels Olga Pascal Ruth Sven Tabea Ulla Viktor Wanda'
const lastNames =
  'Abel Berg Conti Dorn Engel Falk Groth Hagen Imhof Janssen Keller Lorenz Maurer Novak Ohm Peters Quast Richter Seidel Thoma Ulrich Vogt Wolff Zander Amsel Busch Decker Ebert Frank Graf Henke Jahn Kuhn Lang Moser Nagel Otte Paul Roth Sommer Tietz Unger Voss Weber Zorn Adler Brandt Cramer'

const wareNames =
  'chairs desks lamps monitors keyboards headsets cables printers scanners whiteboards blinds carpets lockers shelves cabinets projectors cameras microphones speakers tablets laptops chargers routers switches badges folders binders stamps scales trolleys ladders plants heaters fans filters kettles mugs plates blankets helmets gloves boots vests tents banners posters flyers stickers bottles baskets'

const spaced = (text: string): readonly string[] => text.split(' ')

const lasts = spaced(lastNames)
/** All who work here; whose team is which follows from the place. */
export const everybody: readonly string[] = spaced(firstNames).map((first, place) => `${first} ${lasts[place]!}`)

/** Those whom a task finds out about: senders of mails, names on rosters. */
export const knownLater: readonly string[] = everybody.slice(0, 24)
/** Those whom an instruction names. */
export const namedAtOnce: readonly string[] = everybody.slice(24)

export const teams = ['finance', 'facilities', 'research', 'sales', 'support', 'training'] as const

export const wares = spaced(wareNames)

export const lineNames = wares.map((_, place) => `L-${110 + 7 * place}`)

export const suppliers = spaced('Arvato Bentheim Castor Dellinger Elbtal Fuchsia Gantner Hollweg Isarport Jentsch Kranich Lutter')

export const projects = spaced('Amber Birch Cobalt Dune Ember Fjord Garnet Heron Indigo Juniper Kestrel Larch')

export const places = spaced('Forsthaus Kanalhof Lindengarten Marktkeller Seeterrasse Turmstube')

export const queues = ['network', 'building', 'accounts'] as const

/** Seats of each room: no two have as many. */
export const rooms: Readonly<Record<string, number>> = {
  Aller: 2,
  Bode: 3,
  Dosse: 4,
  Eider: 5,
  Fulda: 6,
  Havel: 8,
  Leine: 10,
  Oker: 14,
}

/** The working days of the weeks after today. */
export const workdays: readonly string[] = Array.from(
  { length: 80 },
  (_, place) => new Date(Date.UTC(2026, 2, 3 + place)),
).flatMap((date) => (date.getUTCDay() % 6 === 0 ? [] : [date.toISOString().slice(0, 10)]))

/** The room that is closed for repairs in every task. */
export const closedRoom = 'Eider'
