package se.innovationskraft.bridge.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Who may open what. What stands neither in {@link #OPEN} nor in {@link #STAFF} nobody may open: a new page is written
 * here first.
 *
 * @param method for this method only; null for all
 * @param address it, and everything below it
 * @param roles of which one is enough
 */
record Door(@Nullable HttpMethod method, String address, Set<Role> roles) {

    /** What those who sign in may open. The first that fits holds. */
    static final List<Door> STAFF = List.of(
            new Door("/admin/hr", Role.HR),
            new Door(HttpMethod.POST, "/admin/mognad", Set.of(Role.HR)),
            new Door("/admin/mognad", Role.HR, Role.MANAGEMENT),
            new Door("/admin/ledning", Role.HR, Role.MANAGEMENT),
            new Door("/admin/delning", Role.HR, Role.DPO),
            new Door("/admin/ledning.pdf", Role.HR, Role.MANAGEMENT),
            new Door("/admin/dataskydd", Role.DPO),
            new Door("/admin/gallring", Role.DPO),
            new Door("/admin/handelser", Role.DPO),
            new Door("/admin/anslutning", Role.ADMIN),
            new Door("/admin/installationsnyckel", Role.ADMIN),
            new Door("/admin/adresser", Role.ADMIN),
            new Door("/admin/konton", Role.ADMIN),
            new Door("/admin/katalog", Role.STAFF.toArray(Role[]::new)),
            new Door("/admin/logout", Role.STAFF.toArray(Role[]::new)));

    /** Where those who sign in come first, and nothing below it. */
    static final String HALL = "/admin";

    /**
     * What anybody may open. A workbook asks for its own cookie or key, and shows nothing without.
     */
    static final String[] OPEN = {
        "/",
        "/paket/*",
        "/material/*",
        "/ordlista",
        "/tema/*",
        "/prova/**",
        "/arbetsbok",
        "/arbetsbok/**",
        "/mognad",
        "/mognad/**",
        "/login",
        "/login/inbjudan",
        "/actuator/health/**",
        "/*.css",
        "/*.js",
        "/*.svg"
    };

    private Door(String address, Role... roles) {
        this(null, address, Set.of(roles));
    }

    /** What the paths behind it look like. */
    String[] patterns() {
        return new String[] {address, address + "/**"};
    }

    /** Whether somebody with an account of these roles may read the page of an address. */
    static boolean isOpen(Account account, String page) {
        return STAFF.stream()
                .filter(door -> door.method == null && (page + "/").startsWith(door.address + "/"))
                .findFirst()
                .map(door -> account.hasAny(door.roles))
                .orElse(false);
    }
}
