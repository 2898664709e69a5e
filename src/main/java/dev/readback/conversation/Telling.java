package dev.readback.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;

/**
 * What is told of one turn while it is answered. Whoever listens hears first what was told before; the event that ends a turn ends
 * every stream, and nothing is told after it.
 */
final class Telling {
    private final List<ChatEvent> told = new ArrayList<>();
    private final List<MultiEmitter<? super Told>> ears = new ArrayList<>();
    private final Runnable whenAlone;

    /** @param whenAlone called when the last one who listened has left before the end */
    Telling(Runnable whenAlone) {
        this.whenAlone = whenAlone;
    }

    /**
     * One event in its place.
     *
     * @param number of the event, from 1; of what only says that the turn goes on, that of the event before, 0 before the first
     * @param event empty when it only says that the turn goes on
     */
    record Told(int number, Optional<ChatEvent> event) {}

    /** Everything after the event of this number, beginning with a sign that the turn is there. */
    Multi<Told> after(int number) {
        return Multi.createFrom().emitter(ear -> listen(ear, number), BackPressureStrategy.BUFFER);
    }

    /** The same of a turn that is over. */
    static Multi<Told> after(int number, List<ChatEvent> all) {
        Telling over = new Telling(() -> {});
        all.forEach(over::tell);
        return over.after(number);
    }

    synchronized void tell(ChatEvent event) {
        if (isOver()) return;
        told.add(event);
        List<MultiEmitter<? super Told>> hearing = List.copyOf(ears);
        hearing.forEach(ear -> ear.emit(new Told(told.size(), Optional.of(event))));
        if (!event.isEnd()) return;
        ears.clear();
        hearing.forEach(MultiEmitter::complete);
    }

    /** Says to all who listen that the turn goes on. A connection that is gone shows only when something is written to it. */
    synchronized void beat() {
        List.copyOf(ears).forEach(ear -> ear.emit(new Told(told.size(), Optional.empty())));
    }

    synchronized boolean isHeard() {
        return !ears.isEmpty();
    }

    synchronized boolean isOver() {
        return !told.isEmpty() && told.get(told.size() - 1).isEnd();
    }

    synchronized boolean hasBegun() {
        return !told.isEmpty();
    }

    private synchronized void listen(MultiEmitter<? super Told> ear, int number) {
        int from = Math.min(number, told.size());
        ear.emit(new Told(from, Optional.empty()));
        for (int i = from; i < told.size(); i++) {
            ear.emit(new Told(i + 1, Optional.of(told.get(i))));
        }
        if (isOver()) {
            ear.complete();
        } else {
            ears.add(ear);
            ear.onTermination(() -> left(ear));
        }
    }

    private void left(MultiEmitter<? super Told> ear) {
        boolean alone;
        synchronized (this) {
            alone = ears.remove(ear) && ears.isEmpty() && !isOver();
        }
        if (alone) whenAlone.run();
    }
}
