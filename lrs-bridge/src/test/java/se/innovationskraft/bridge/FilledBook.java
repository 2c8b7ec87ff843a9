package se.innovationskraft.bridge;

/** A workbook in which somebody has come some way: invented answers. */
final class FilledBook {

    private FilledBook() {}

    static OpenedBook fill(OpenedBook empty) {
        return empty.save("o05", """
                        {"v":1,"packageVersion":"0.1.0","round":1,"started":"261103","completed":"261117","fields":{
                        "mer":{"value":"Två timmar i veckan ute hos dem vi är till för","rev":2},
                        "lista":{"value":"Veckorapporten{60{1~Fredagsavstämning{30{1~Hygienrond{45{2","rev":1},
                        "sak":{"value":"Veckorapporten","rev":1},"tror":{"value":"alla läser siffrorna direkt i systemet.","rev":1},
                        "stopp":{"value":"Om två frågar efter den samma vecka.","rev":1},"vet":{"value":"min chef~ekonomen","rev":1},
                        "tid":{"value":"2","rev":1},"start":{"value":"gruppen möts på tisdag~berättar jag om provet.","rev":1},
                        "lart":{"value":"Ingen frågade efter rapporten på två veckor.\\\\Det jag trodde att andra väntade på väntade bara jag på.","rev":3}}}""")
                .save("o09", """
                        {"v":1,"packageVersion":"0.1.0","round":1,"started":"261101","completed":"","fields":{
                        "l.1":{"value":"splittrat","rev":1},"q.1":{"value":"Jag hinner prata med köket innan lunch, inte efter.","rev":1},
                        "p.1":{"value":"jag öppnar datorn i morgon~ringer jag köket först","rev":1},"b.1":{"value":"f","rev":1},
                        "q.2":{"value":"Morgonmötet. Jag håller det kort.","rev":1},"b.2":{"value":"d","rev":1}}}""")
                .save("sjalvskattning", """
                        {"v":1,"packageVersion":"0.1.0","round":2,"started":"261110","completed":"261110",
                        "rounds":[{"round":1,"started":"260504","completed":"260504","fields":{"kultur":{"value":"3","rev":1},
                        "kultur-mal":{"value":"4","rev":1},"struktur":{"value":"1","rev":1},"struktur-mal":{"value":"2","rev":1}}}],
                        "fields":{"kultur":{"value":"2","rev":1},"kultur-mal":{"value":"3","rev":1},
                        "kultur-ex":{"value":"Vi bytte ordning på arbetsplatsträffen och behöll det som fungerade.","rev":1},
                        "anvandare":{"value":"0","rev":1},"anvandare-mal":{"value":"2","rev":1},
                        "struktur":{"value":"1","rev":1},"struktur-mal":{"value":"3","rev":1},
                        "samverkan":{"value":"2","rev":1},"samverkan-mal":{"value":"2","rev":1},
                        "borja":{"value":"struktur","rev":1},"lart":{"value":"Att vi saknar tid är en vana.","rev":1}}}""")
                .save("teamskattning", """
                        {"v":1,"packageVersion":"0.3.0","round":1,"started":"261112","completed":"261112","fields":{
                        "kultur":{"value":"2","rev":1},"kultur-enig":{"value":"oenig","rev":1},"kultur-mal":{"value":"3","rev":1},
                        "kultur-hoj":{"value":"Att vi frågar varandra innan vi skriver färdigt.","rev":1},
                        "anvandare":{"value":"2","rev":1},"anvandare-enig":{"value":"enig","rev":1},"anvandare-mal":{"value":"3","rev":1},
                        "struktur":{"value":"1","rev":1},"samverkan":{"value":"0","rev":1},
                        "hinder":{"value":"Två system som inte talar med varandra~Budgeten kommer i mars","rev":1},
                        "hinder-till":{"value":"Avdelningsmötet. Den som leder mötet i mars.","rev":1},
                        "borja":{"value":"kultur","rev":1},"forsta":{"value":"vi möts på måndag~frågar vi två besökare","rev":1}}}""");
    }
}
