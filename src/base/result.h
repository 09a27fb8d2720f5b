#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace headroom {

/// What kind of failure it is: tests and exit codes look at the code, people read the message.
enum class ErrorCode {
    InvalidInput, ///< a value, share, number or file content that cannot be accepted
    NotFound, ///< a file, id, price row or kind that does not exist
    NotAProject, ///< a file that is not a Headroom project, or is damaged
    NewerVersion, ///< written by a newer version than this one
    BrokenReference, ///< an id that points nowhere
    CyclicCall, ///< a synchronous call graph that calls itself
    Unwritable, ///< a target that cannot be written
    Unsupported, ///< known, but not something this version can do
    Internal, ///< a library below us failed in a way no input explains
};

/// One failure, in one sentence a person can act on.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string message; ///< what is wrong and what to do about it; English, one or two sentences
    std::string where; ///< file, line, JSON pointer, tier or table row; empty when the message says it all

    bool operator==(const Error &) const = default;
};

/// "where: message", or the message alone.
inline std::string describe(const Error &error)
{
    return error.where.empty() ? error.message : error.where + ": " + error.message;
}

/// The value, or why there is none. Functions returning it are marked [[nodiscard]].
template<class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(ErrorCode::NotFound, "…", "…");` in any function that returns a Result.
inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string where = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}

/// Passes an error up with the place it happened in put before its own.
inline tl::unexpected<Error> failWithin(const std::string &outer, Error error)
{
    error.where = error.where.empty() ? outer : outer + ": " + error.where;
    return tl::unexpected<Error>(std::move(error));
}

} // namespace headroom
