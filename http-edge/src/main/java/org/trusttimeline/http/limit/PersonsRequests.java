package org.trusttimeline.http.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.trusttimeline.http.problem.Problem;

/** What each person has in hand at this node; somebody who has nothing takes no memory. */
final class PersonsRequests {

    private final ConcurrentHashMap<String, Person> persons = new ConcurrentHashMap<>();
    private final LimitSettings limits;
    private final Semaphore requests;
    private final Semaphore bodies;

    PersonsRequests(LimitSettings limits) {
        this.limits = limits;
        this.requests = new Semaphore(limits.requests());
        this.bodies = new Semaphore((int) limits.bodies().toBytes());
    }

    /**
     * Lets a request of that person in; closed when it is answered.
     *
     * @throws Problem 429 if the person has too many, 503 if all have
     */
    Admission admit(String person) {
        Person admitted = persons.compute(person, (any, known) -> {
            Person one = known == null ? new Person() : known;
            if (one.requests == limits.requestsOfOnePerson()) {
                throw ofOnePerson();
            }
            one.requests++;
            return one;
        });
        if (!requests.tryAcquire()) {
            leave(person);
            throw busy();
        }
        return new Admission(person, admitted);
    }

    /** How many are in hand of all. */
    int count() {
        return limits.requests() - requests.availablePermits();
    }

    private void leave(String person) {
        persons.computeIfPresent(person, (any, one) -> --one.requests == 0 ? null : one);
    }

    private static Problem ofOnePerson() {
        return new Problem(
                429, "too-many-requests", "You have too many requests open at a time. Send fewer, or later.");
    }

    private static Problem busy() {
        return new Problem(503, "busy", "This node is answering as many requests as it can. Try again.");
    }

    private final class Person {

        private final Semaphore atWork = new Semaphore(limits.atWorkOfOnePerson(), true);
        private final Semaphore waits = new Semaphore(limits.waitsOfOnePerson(), true);
        private final Semaphore bodies =
                new Semaphore((int) limits.bodiesOfOnePerson().toBytes());
        private int requests;
    }

    /** A request that was let in. Not thread-safe: it belongs to the thread that answers. */
    final class Admission implements AutoCloseable {

        private final String name;
        private final Person person;
        private int held;

        private Admission(String name, Person person) {
            this.name = name;
            this.person = person;
        }

        /**
         * Takes memory for more of its body.
         *
         * @throws Problem 429 if the person holds too much, 503 if all do
         */
        void hold(int bytes) {
            if (!person.bodies.tryAcquire(bytes)) {
                throw ofOnePerson();
            }
            if (!bodies.tryAcquire(bytes)) {
                person.bodies.release(bytes);
                throw busy();
            }
            held += bytes;
        }

        /**
         * Waits its turn, and ends it when that is closed.
         *
         * @param mayWait whether answering may wait for what is not there yet
         * @throws Problem 429 if its turn does not come in time
         */
        Turn turn(boolean mayWait) throws InterruptedException {
            Semaphore turns = mayWait ? person.waits : person.atWork;
            if (!turns.tryAcquire(limits.turn().toMillis(), TimeUnit.MILLISECONDS)) {
                throw ofOnePerson();
            }
            return turns::release;
        }

        @Override
        public void close() {
            person.bodies.release(held);
            bodies.release(held);
            requests.release();
            leave(name);
        }
    }

    /** The time in which a request is answered. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
