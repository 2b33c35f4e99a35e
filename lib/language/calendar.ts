/** Months as printed, 1-12. Short forms stand with or without a full stop; "Desember'17" and "Nopember" are both in print. */
export const MONTHS: readonly { readonly month: number; readonly forms: readonly string[] }[] = [
  { month: 1, forms: ['Januari', 'Jan', 'January'] },
  { month: 2, forms: ['Februari', 'Pebruari', 'Feb', 'Peb', 'February'] },
  { month: 3, forms: ['Maret', 'Mar', 'March'] },
  { month: 4, forms: ['April', 'Apr'] },
  { month: 5, forms: ['Mei', 'May'] },
  { month: 6, forms: ['Juni', 'Jun', 'June'] },
  { month: 7, forms: ['Juli', 'Jul', 'July'] },
  { month: 8, forms: ['Agustus', 'Agust', 'Agst', 'Agu', 'Ags', 'Agt', 'Aug', 'August'] },
  { month: 9, forms: ['September', 'Sept', 'Sep'] },
  { month: 10, forms: ['Oktober', 'Okt', 'October', 'Oct'] },
  { month: 11, forms: ['November', 'Nopember', 'Nov', 'Nop'] },
  { month: 12, forms: ['Desember', 'Des', 'December', 'Dec'] },
];

/** Days of the week as printed, 0 Sunday to 6 Saturday. */
export const WEEKDAYS: readonly { readonly day: number; readonly forms: readonly string[] }[] = [
  { day: 0, forms: ['Minggu', 'Ahad', 'Sunday', 'Sun'] },
  { day: 1, forms: ['Senin', 'Monday', 'Mon'] },
  { day: 2, forms: ['Selasa', 'Tuesday', 'Tue', 'Tues'] },
  { day: 3, forms: ['Rabu', 'Wednesday', 'Wed'] },
  { day: 4, forms: ['Kamis', 'Thursday', 'Thu', 'Thurs'] },
  { day: 5, forms: ["Jum'at", 'Jumat', 'Jum’at', 'Friday', 'Fri'] },
  { day: 6, forms: ['Sabtu', 'Saturday', 'Sat'] },
];

/** Words that may stand between a weekday and its date: "Sabtu malam 22 Juli 2023", "Sabtu siang (22/7)". */
export const PARTS_OF_DAY: readonly string[] = [
  'pagi',
  'siang',
  'sore',
  'petang',
  'malam',
  'dini hari',
  'morning',
  'afternoon',
  'evening',
  'night',
];
