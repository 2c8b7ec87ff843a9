/** The entry of own-time.ics, which the bridge's calendar files are compared with too. */
export const ENTRY = {
  title: "Tid för att prova nytt, tillsammans; och åäö \\ 😀".repeat(2),
  text: "Rad ett\nRad två",
  day: "2026-03-17",
  time: "08:00",
  minutes: 30,
  repeat: "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH",
  uid: "golden@innovationskraft",
  now: new Date("2026-03-01T10:00:00Z"),
};
