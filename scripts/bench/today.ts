/** The day of every run, so that rotas, vacancies and laws in force are the same each time. */
export const TODAY = '2026-11-21';
