package org.trusttimeline.standalone.mongo;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.function.BiPredicate;

/** The server in memory knows no passwords, and any user of the machine can reach its port: so it asks whose a connection is. */
final class SameUserBackend extends MemoryBackend {

    private static final AttributeKey<Boolean> SAME_USER = AttributeKey.valueOf("same-user");

    private final BiPredicate<Integer, Integer> isOfThisUser;

    SameUserBackend(BiPredicate<Integer, Integer> isOfThisUser) {
        this.isOfThisUser = isOfThisUser;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        refuseStranger(channel);
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        refuseStranger(query.getChannel());
        return super.handleQuery(query);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        refuseStranger(message.getChannel());
        return super.handleMessage(message);
    }

    private void refuseStranger(Channel channel) {
        if (!channel.hasAttr(SAME_USER)) {
            channel.attr(SAME_USER).set(isOfThisUser.test(port(channel.remoteAddress()), port(channel.localAddress())));
        }
        if (!channel.attr(SAME_USER).get()) {
            throw new MongoServerException("Only the user who started this server may use it");
        }
    }

    private static int port(SocketAddress address) {
        return ((InetSocketAddress) address).getPort();
    }
}
