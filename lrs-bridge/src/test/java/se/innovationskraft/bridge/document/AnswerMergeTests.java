package se.innovationskraft.bridge.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerMergeTests {

    @Test
    void higherRevisionWinsFieldByField() {
        assertThat(merged(
                        round(1, "'a':{'value':'x','rev':2},'b':{'value':'y','rev':1}"),
                        round(1, "'a':{'value':'z','rev':1},'b':{'value':'w','rev':2},'c':{'value':'q','rev':1}")))
                .isEqualTo(round(1, "'a':{'value':'x','rev':2},'b':{'value':'w','rev':2},'c':{'value':'q','rev':1}"));
    }

    @Test
    void textOfTheSameRevisionIsKeptBeside() {
        assertThat(merged(round(1, "'a':{'value':'x','rev':2}"), round(1, "'a':{'value':'z','rev':2}")))
                .isEqualTo(round(1, "'a':{'value':'x','rev':2,'other':'z'}"));
    }

    @Test
    void thirdAndFourthTextOfTheSameRevisionAreKeptToo() {
        String three = merged(
                merged(round(1, "'a':{'value':'x','rev':2}"), round(1, "'a':{'value':'z','rev':2}")),
                round(1, "'a':{'value':'w','rev':2}"));

        assertThat(three).isEqualTo(round(1, "'a':{'value':'x','rev':2,'other':'z','others':['w']}"));
        assertThat(merged(three, three)).isEqualTo(three);
        assertThat(merged(round(1, "'a':{'value':'v','rev':2}"), three))
                .isEqualTo(round(1, "'a':{'value':'v','rev':2,'other':'x','others':['z','w']}"));
    }

    @Test
    void newerTextDoesNotDropWhatIsKeptBesideTheOlder() {
        assertThat(merged(round(1, "'a':{'value':'x','rev':2,'other':'z'}"), round(1, "'a':{'value':'y','rev':3}")))
                .isEqualTo(round(1, "'a':{'value':'y','rev':3,'other':'z'}"));
    }

    @Test
    void strangersKeepTheTextOfTheLowerRevisionToo() {
        String there = round(1, "'a':{'value':'x','rev':2}");
        String incoming = round(1, "'a':{'value':'z','rev':1},'b':{'value':'','rev':9}");

        assertThat(new String(AnswerMerge.mergeStrangers(bytes(there), bytes(incoming)), StandardCharsets.UTF_8)
                        .replace('"', '\''))
                .isEqualTo(round(1, "'a':{'value':'x','rev':2,'other':'z'},'b':{'value':'','rev':9}"));
    }

    @Test
    void sameTextIsNotKeptTwice() {
        assertThat(merged(round(1, "'a':{'value':'x','rev':2}"), round(1, "'a':{'value':'x','rev':2}")))
                .isEqualTo(round(1, "'a':{'value':'x','rev':2}"));
    }

    @Test
    void laterRoundHoldsAndTheEarlierIsKept() {
        String earlier = round(1, "'a':{'value':'x','rev':9}");
        String later = round(2, "'a':{'value':'y','rev':1}");
        String both = later.substring(0, later.length() - 1) + ",'rounds':[" + earlier + "]}";

        assertThat(merged(earlier, later)).isEqualTo(both);
        assertThat(merged(later, earlier)).isEqualTo(both);
        assertThat(merged(both, earlier)).isEqualTo(both);
    }

    @Test
    void whatHoldsNoAnswersIsReplaced() {
        assertThat(merged("{'x':1}", "{'y':2}")).isEqualTo("{'y':2}");
        assertThat(merged("", "{'y':2}")).isEqualTo("{'y':2}");
    }

    private static String round(int number, String fields) {
        return "{'v':1,'round':" + number + ",'fields':{" + fields + "}}";
    }

    private static String merged(String there, String incoming) {
        return new String(AnswerMerge.merge(bytes(there), bytes(incoming)), StandardCharsets.UTF_8).replace('"', '\'');
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
